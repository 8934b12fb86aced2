// The workbooks of the reports, by instrument.
import type { Instrumento } from '@kpt/domain/calendario'
import type { ClaveReporte } from '@kpt/domain/reportes'
import type { FormaDeLibro } from './forma.ts'
import { LIBRO_DEL_CUESTIONARIO } from './gestionweb.ts'
import { LIBRO_DEL_CORTE } from './seguimiento.ts'

const FORMAS: Readonly<Record<Instrumento, FormaDeLibro>> = {
  seguimiento: LIBRO_DEL_CORTE,
  gestionweb: LIBRO_DEL_CUESTIONARIO,
}

export function formaDeLibro({ instrumento }: Pick<ClaveReporte, 'instrumento'>): FormaDeLibro {
  return FORMAS[instrumento]
}
