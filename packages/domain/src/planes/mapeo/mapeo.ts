// The mapping of an entity's own workbook: which sheets are read, where their headers are, what each column is (R2.4).
import type { Periodo } from '../plan.ts'
import type { CampoMapeo } from './campos.ts'

export type ColumnaMapeada = {
  /** Letters of the column, `AB`. */
  readonly columna: string
  /** Its header as read, group first; by it the column is found again when it moved. */
  readonly encabezado: string
  readonly campo: CampoMapeo
}

/** In what the money of a sheet is written. */
export const UNIDADES_DINERO = ['pesos', 'miles', 'millones'] as const
export type UnidadDinero = (typeof UNIDADES_DINERO)[number]

export type HojaMapeada = {
  readonly hoja: string
  readonly usar: boolean
  /** First and last row of the headers. */
  readonly encabezado: { readonly desde: number; readonly hasta: number }
  /** Line and office of the whole sheet, when no column says them; null: none. */
  readonly linea: string | null
  readonly dependencia: string | null
  readonly dinero: UnidadDinero
  readonly columnas: readonly ColumnaMapeada[]
}

export type Mapeo = {
  readonly nombrePlan: string
  readonly periodo: Periodo
  readonly hojas: readonly HojaMapeada[]
}
