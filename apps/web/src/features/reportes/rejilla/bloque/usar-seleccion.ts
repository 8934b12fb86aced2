// The cells that are chosen: one, where the focus is, or a block from it to another corner.
import { contar, NOMBRES_CAMPO } from '@kpt/textos'
import { useState } from 'react'
import { numeroCorto } from '../../direccion.ts'
import { filaDelDom } from '../celda-del-dom.ts'
import { useEdicion } from '../contexto.ts'
import type { Plano } from '../plano.ts'
import { cuantasCeldas, type Esquina, type Rango, rangoDe, type Seleccion } from './seleccion.ts'

export function useSeleccion(plano: Plano, mostrarRenglon: (f: number) => void) {
  const { anunciar, nombreFuente } = useEdicion()
  const [seleccion, setSeleccion] = useState<Seleccion | null>(null)
  const rango = seleccion && rangoDe(plano, seleccion)
  const bloque = rango && cuantasCeldas(rango) > 1 ? rango : null
  const elegir = (ancla: Esquina, cabo: Esquina) => {
    const nuevo = { ancla, cabo }
    setSeleccion(nuevo)
    const elegido = rangoDe(plano, nuevo)
    if (elegido && cuantasCeldas(elegido) > 1) anunciar(decir(plano, elegido, nombreFuente))
  }
  return {
    seleccion,
    rango,
    /** Null while a single cell is chosen. */
    bloque,
    elegir,
    enCelda: (esquina: Esquina) => setSeleccion({ ancla: esquina, cabo: esquina }),
    soltar: () => setSeleccion((s) => s && { ancla: s.ancla, cabo: s.ancla }),
    /** Moves the free corner; the focus stays where it is. */
    extenderA: (cabo: Esquina) => {
      if (!seleccion || (seleccion.cabo.renglon === cabo.renglon && seleccion.cabo.columna === cabo.columna)) return
      elegir(seleccion.ancla, cabo)
      const fila = filaDelDom(cabo.renglon)
      if (fila) fila.scrollIntoView({ block: 'nearest' })
      else mostrarRenglon(plano.indices.get(cabo.renglon) ?? 0)
    },
  }
}

/** "12 celdas elegidas, de meta 3, ejecutado, a meta 5, pagado". */
function decir(plano: Plano, rango: Rango, nombreFuente: (fuente: string) => string): string {
  const esquina = (f: number, c: number) => {
    const [renglon, columna] = [plano.renglones[f], plano.columnas[c]]
    if (!renglon || !columna) return ''
    const fuente = renglon.fuente === null ? '' : `, ${nombreFuente(renglon.fuente)}`
    return `meta ${numeroCorto(renglon.meta)}${fuente}, ${NOMBRES_CAMPO[columna].toLowerCase()}`
  }
  const cuantas = contar(cuantasCeldas(rango), 'celda elegida', 'celdas elegidas')
  return `${cuantas}, de ${esquina(rango.f1, rango.c1)}, a ${esquina(rango.f2, rango.c2)}`
}
