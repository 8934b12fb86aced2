// What reading a workbook of a report may find, before any rule of what it says: a wrong book, a cell that says nothing clear. Sentences live in @kpt/textos.
import type { Hallazgo } from '../../shared/index.ts'

/** These reject the book: nothing of it is taken. */
export const RECHAZOS_CORTE = [
  'corte_libro_ajeno',
  'corte_libro_otra_entidad',
  'corte_libro_otro_corte',
  'corte_hoja_ausente',
  'corte_columna_ausente',
] as const

/** These leave out a cell or a row; the rest of the book is read. */
export const HALLAZGOS_CORTE = [
  'corte_plan_anterior',
  'corte_fila_sin_meta',
  'corte_meta_retirada',
  'corte_meta_no_abierta',
  'corte_fuente_desconocida',
  'corte_celda_repetida',
  'corte_numero_ilegible',
  'corte_celda_con_error',
  'corte_formula_sin_valor',
  'corte_texto_largo',
  'corte_numero_como_texto',
  'corte_conflicto',
  'corte_fila_sin_pregunta',
  'corte_cuestionario_anterior',
  'corte_pregunta_retirada',
  'corte_pregunta_no_abierta',
  'corte_respuesta_no_vale',
  'corte_respuesta_y_no_aplica',
] as const

export type RechazoCorte = (typeof RECHAZOS_CORTE)[number]
export type CodigoLibroCorte = RechazoCorte | (typeof HALLAZGOS_CORTE)[number]

/** Why a person may not write in a place now: it is of another's share, or adjustments did not open it. */
export type Cerrada = 'reparto' | 'ajustes'

export function hallazgoDeLibro(
  regla: CodigoLibroCorte,
  gravedad: Hallazgo['gravedad'],
  { ruta = {}, valor = null, detalles }: Partial<Pick<Hallazgo, 'ruta' | 'valor'>> & Pick<Hallazgo, 'detalles'>,
): Hallazgo {
  return { regla, gravedad, ruta, valor, detalles }
}
