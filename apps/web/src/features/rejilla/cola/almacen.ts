// Operations kept in this browser until the server acknowledges them: one entry each, so that two windows never overwrite each other's list.
import { type Cola, type Conservada, diferencia } from './cola.ts'

/** The part of `localStorage` that is used. */
export type Deposito = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>

export type Almacen = {
  /** Operations of this report and this person, of any window and any earlier visit. */
  readonly leer: () => Conservada[]
  /** Writes what appeared and removes what is no longer needed. False when the browser would not keep it. */
  readonly conservar: (antes: Cola, ahora: Cola) => boolean
  /** Removes operations that were taken up under another name. */
  readonly olvidar: (opIds: readonly string[]) => void
}

/** `dueno` names report and person: what one person typed is never sent in the name of another. */
export function abrirAlmacen(deposito: Deposito, dueno: string): Almacen {
  const prefijo = `${raiz(dueno)}/`
  return {
    leer: () =>
      clavesDe(deposito, prefijo)
        .map((clave) => leerConservada(deposito.getItem(clave)))
        .filter((conservada) => conservada !== null),
    conservar: (antes, ahora) => {
      const { poner, quitar } = diferencia(antes, ahora)
      const guardo = poner.every((c) => guardar(deposito, prefijo + c.op.opId, c))
      for (const id of quitar) deposito.removeItem(prefijo + id)
      return guardo
    },
    olvidar: (opIds) => {
      for (const id of opIds) deposito.removeItem(prefijo + id)
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

function clavesDe(deposito: Deposito, prefijo: string): string[] {
  const claves = Array.from({ length: deposito.length }, (_, i) => deposito.key(i) ?? '')
  return claves.filter((clave) => clave.startsWith(prefijo))
}

/** A full or forbidden storage must not stop the person: the operation is still sent. */
function guardar(deposito: Deposito, clave: string, conservada: Conservada): boolean {
  try {
    deposito.setItem(clave, JSON.stringify(conservada))
    return true
  } catch {
    return false
  }
}

function leerConservada(texto: string | null): Conservada | null {
  try {
    const leida = JSON.parse(texto ?? '') as Partial<Conservada> | null
    const op = leida?.op
    if (typeof op?.opId !== 'string' || typeof op.meta !== 'string' || typeof op.campo !== 'string') return null
    return { op, respondida: leida?.respondida === true }
  } catch {
    return null
  }
}
