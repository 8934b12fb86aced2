// What becomes of each change that a person sends to a draft: it is kept when the cell still holds what the person saw, else both values go back.
import type { Periodo } from '../plan.ts'
import { type FalloCelda, falloDe } from './celda.ts'
import { formaDeCelda } from './filas.ts'

export type CambioDeCelda = {
  readonly fila: string
  readonly celda: string
  /** What the person saw in the cell. */
  readonly base: string | null
  readonly valor: string | null
}

export type Suerte =
  | { readonly resultado: 'guardado'; readonly valor: string | null; readonly cambia: boolean }
  | { readonly resultado: 'conflicto'; readonly valor: string | null }
  | { readonly resultado: 'rechazado'; readonly valor: string | null; readonly fallo: FalloCelda }

/** In the order in which they come: a later one of the same cell stands on what the earlier one left. */
export function decidirCambios(
  cambios: readonly CambioDeCelda[],
  hay: (fila: string, celda: string) => string | null,
  periodo: Periodo,
): Suerte[] {
  const puestas = new Map<string, string | null>()
  return cambios.map(({ fila, celda, base, valor }) => {
    const clave = `${fila}/${celda}`
    const actual = puestas.has(clave) ? (puestas.get(clave) ?? null) : hay(fila, celda)
    const fallo = falloDe(formaDeCelda(fila, celda, periodo), valor)
    if (fallo !== null) return { resultado: 'rechazado', valor: actual, fallo }
    if (actual === valor) return { resultado: 'guardado', valor, cambia: false }
    if (actual !== base) return { resultado: 'conflicto', valor: actual }
    puestas.set(clave, valor)
    return { resultado: 'guardado', valor, cambia: true }
  })
}

/** What a change of a draft came from. */
export const ACTOS_BORRADOR = ['escribir', 'volver', 'poner_al_dia'] as const
export type ActoBorrador = (typeof ACTOS_BORRADOR)[number]

/** A change that was kept: what the cell held and what it was left with. */
export type CambioHecho = {
  readonly n: number
  readonly fila: string
  readonly celda: string
  readonly antes: string | null
}

/** What to write so that every cell is as it was before the first of these changes: later ones, in any order. */
export function cambiosParaVolver(
  despues: readonly CambioHecho[],
  hay: (fila: string, celda: string) => string | null,
): CambioDeCelda[] {
  const primeros = new Map<string, CambioHecho>()
  for (const cambio of despues) {
    const clave = `${cambio.fila}/${cambio.celda}`
    const visto = primeros.get(clave)
    if (!visto || cambio.n < visto.n) primeros.set(clave, cambio)
  }
  return [...primeros.values()].flatMap(({ fila, celda, antes }) => {
    const base = hay(fila, celda)
    return base === antes ? [] : [{ fila, celda, base, valor: antes }]
  })
}
