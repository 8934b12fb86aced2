import type { HallazgoPlan, PlanLeido } from '@kpt/domain/planes'
import type { Hallazgo } from '@kpt/domain/shared'

/** What reading a workbook left in its upload: the plan with its findings, or the findings that reject the book. */
export type ResultadoLibro =
  | { readonly tipo: 'plan'; readonly plan: PlanLeido; readonly hallazgos: readonly HallazgoPlan[] }
  | { readonly tipo: 'rechazo'; readonly hallazgos: readonly Hallazgo[] }

export type ResultadoPlan = Extract<ResultadoLibro, { tipo: 'plan' }>

export function parseResultado(texto: string): ResultadoLibro {
  return JSON.parse(texto) as ResultadoLibro
}
