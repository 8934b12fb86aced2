// Operations kept in this browser until the server acknowledges them: one entry each, so that two windows never overwrite each other's list.
import type { Cola } from './cola.ts'
import { porConservar } from './cola.ts'
import type { Operacion } from './operacion.ts'

/** The part of `localStorage` that is used. */
export type Deposito = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>

export type Almacen = {
  /** Operations of this report and this person, of any window and any earlier visit. */
  readonly leer: () => Operacion[]
  /** Writes what appeared and removes what is no longer needed. False when the browser would not keep it. */
  readonly conservar: (antes: Cola, ahora: Cola) => boolean
}

/** `dueno` names report and person: what one person typed is never sent in the name of another. */
export function abrirAlmacen(deposito: Deposito, dueno: string): Almacen {
  const prefijo = `${raiz(dueno)}/`
  return {
    leer: () =>
      clavesDe(deposito, prefijo)
        .map((clave) => leerOperacion(deposito.getItem(clave)))
        .filter((op) => op !== null),
    conservar: (antes, ahora) => {
      const [previas, actuales] = [porId(antes), porId(ahora)]
      const cambian = [...actuales].filter(([id, op]) => previas.get(id) !== op)
      const guardo = cambian.every(([id, op]) => guardar(deposito, prefijo + id, op))
      for (const id of previas.keys()) if (!actuales.has(id)) deposito.removeItem(prefijo + id)
      return guardo
    },
  }
}

/** How many operations of a report wait in this browser. */
export function cuantasEsperan(deposito: Deposito, dueno: string): number {
  return clavesDe(deposito, `${raiz(dueno)}/`).length
}

function raiz(dueno: string): string {
  return `kpt.operaciones/${dueno}`
}

function porId(cola: Cola): Map<string, Operacion> {
  return new Map(porConservar(cola).map((op) => [op.opId, op]))
}

function clavesDe(deposito: Deposito, prefijo: string): string[] {
  const claves = Array.from({ length: deposito.length }, (_, i) => deposito.key(i) ?? '')
  return claves.filter((clave) => clave.startsWith(prefijo))
}

/** A full or forbidden storage must not stop the person: the operation is still sent. */
function guardar(deposito: Deposito, clave: string, op: Operacion): boolean {
  try {
    deposito.setItem(clave, JSON.stringify(op))
    return true
  } catch {
    return false
  }
}

function leerOperacion(texto: string | null): Operacion | null {
  try {
    const op = JSON.parse(texto ?? '') as Partial<Operacion> | null
    return typeof op?.opId === 'string' && typeof op.meta === 'string' && typeof op.campo === 'string'
      ? (op as Operacion)
      : null
  } catch {
    return null
  }
}
