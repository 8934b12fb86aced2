import type { HallazgoPlan, PlanLeido, PropuestaMapeo } from '@kpt/domain/planes'
import type { Hallazgo } from '@kpt/domain/shared'
import type { ResultadoMapeo } from '../mapeo/index.ts'

/** What reading a workbook left in its upload: the plan with its findings, what its columns could be, or the findings that reject the book. */
export type ResultadoLibro =
  | {
      readonly tipo: 'plan'
      readonly plan: PlanLeido
      readonly hallazgos: readonly HallazgoPlan[]
      /** The mapping with which a book of another layout was read. */
      readonly propuesta?: PropuestaMapeo
    }
  | ResultadoMapeo
  | { readonly tipo: 'rechazo'; readonly hallazgos: readonly Hallazgo[] }

export type ResultadoPlan = Extract<ResultadoLibro, { tipo: 'plan' }>

export function parseResultado(texto: string): ResultadoLibro {
  return JSON.parse(texto) as ResultadoLibro
}
