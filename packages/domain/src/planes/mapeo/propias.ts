// What an own layout says beyond SisPT's: the structure below the lines, the offices, the base line and the direction of each meta (R2.1).

import { comparable } from '../lectura/texto-celda.ts'
import type { Dependencia, Estructura, Nodo } from '../plan.ts'
import type { MetaMapeada } from './metas.ts'

export type ConLinea = { readonly leida: MetaMapeada; readonly linea: string }

/** Structure of the whole book and the node of each meta; a meta without line hangs from no node. */
export function armarEstructura(metas: readonly ConLinea[]): {
  estructura: Estructura | null
  nodos: (string | null)[]
} {
  const usa = {
    componente: metas.some((m) => m.leida.componente !== ''),
    programa: metas.some((m) => m.leida.programaPropio !== ''),
  }
  if (!usa.componente && !usa.programa) return { estructura: null, nodos: metas.map(() => null) }
  const porClave = new Map<string, Nodo>()
  const colgar = (padre: string, nombre: string): string => {
    if (nombre === '') return padre
    const clave = `${padre}|${comparable(nombre)}`
    const nodo = porClave.get(clave) ?? { codigo: `N-${porClave.size + 1}`, nombre, padre }
    porClave.set(clave, nodo)
    return nodo.codigo
  }
  const nodos = metas.map(({ leida, linea }) => {
    if (linea === '') return null
    const hoja = colgar(colgar(linea, leida.componente), leida.programaPropio)
    return hoja === linea ? null : hoja
  })
  const niveles = [
    'Línea estratégica',
    ...(usa.componente ? ['Componente'] : []),
    ...(usa.programa ? ['Programa'] : []),
  ]
  return { estructura: { niveles, nodos: [...porClave.values()] }, nodos }
}

/** Offices in order of appearance, and the code of the one that answers for each meta. */
export function armarDependencias(metas: readonly MetaMapeada[]): {
  dependencias: Dependencia[]
  codigos: (string | null)[]
} {
  const porNombre = new Map<string, Dependencia>()
  const codigos = metas.map(({ dependencia }) => {
    if (dependencia === '') return null
    const clave = comparable(dependencia)
    const conocida = porNombre.get(clave) ?? { codigo: `D-${porNombre.size + 1}`, nombre: dependencia, responsable: '' }
    porNombre.set(clave, conocida)
    return conocida.codigo
  })
  return { dependencias: [...porNombre.values()], codigos }
}
