// Proposes what each column of a stranger's workbook is, in another process with the limits of the one that reads it: a book of many
// wide sheets takes seconds, which nobody else should wait.
import { join } from 'node:path'
import type { ContextoMapeo, PropuestaMapeo } from '@kpt/domain/planes'
import { LIMITES_LIBRO, type LimitesLibro } from './limites.ts'
import { leerEnProceso, type Rechazado } from './proceso-lectura.ts'

export type ResultadoPropuesta =
  /** Null when no sheet of the book looks like a table of metas. */
  { readonly tipo: 'propuesta'; readonly propuesta: PropuestaMapeo | null } | Rechazado

const GUION = join(import.meta.dirname, 'proponer-hijo.ts')

export async function proponerMapeoDeLibro(
  archivo: string,
  contexto: ContextoMapeo,
  limites: Partial<LimitesLibro> = {},
): Promise<ResultadoPropuesta> {
  const encargo = { guion: GUION, archivo, limites: { ...LIMITES_LIBRO, ...limites } }
  const dicho = await leerEnProceso({ ...encargo, entrada: JSON.stringify(contexto) })
  if (dicho.tipo === 'libro') throw new Error('the proposer of mappings answered a book')
  return dicho
}
