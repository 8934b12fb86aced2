// Reads a workbook that a stranger sent, always in another process.
import { join } from 'node:path'
import type { Libro } from '@kpt/domain/shared'
import { LIMITES_LIBRO, type LimitesLibro } from './limites.ts'
import { leerEnProceso, type Rechazado } from './proceso-lectura.ts'

export type ResultadoLectura = { readonly tipo: 'libro'; readonly libro: Libro } | Rechazado

type OpcionesLectura = {
  readonly limites?: Partial<LimitesLibro>
  /** Whether a text of separated values is read too, as a book of one sheet. */
  readonly csv?: boolean
  /** Fraction read, 0 to 1. */
  readonly avance?: (fraccion: number) => void
}

const GUION = join(import.meta.dirname, 'leer-hijo.ts')

/** The grid, or why there is none. Throws only when the process cannot be started. */
export async function leerLibro(
  archivo: string,
  { limites, csv = false, avance }: OpcionesLectura = {},
): Promise<ResultadoLectura> {
  const dicho = await leerEnProceso({ guion: GUION, archivo, limites: { ...LIMITES_LIBRO, ...limites }, csv, avance })
  if (dicho.tipo === 'propuesta') throw new Error('the reader of books answered a mapping')
  return dicho
}
