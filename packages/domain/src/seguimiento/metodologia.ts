// The version of the methodology: what a formula may take as data (rules of follow-up, "Formulas"). A report and its figures name the version they used.
import type { CampoDinero } from './entrada.ts'

export const NIVELES_SEMAFORO = ['critico', 'bajo', 'medio', 'satisfactorio', 'sobresaliente'] as const
export type NivelSemaforo = (typeof NIVELES_SEMAFORO)[number]

/** Lower bound of each level as a ratio, included, in ascending order; the first starts at minus infinity. */
export type Banda = { readonly nivel: NivelSemaforo; readonly desde: number }

export type Metodologia = {
  readonly version: string
  /** Which money counts as executed. DNP's own follow-up uses obligaciones. */
  readonly baseFinanciera: CampoDinero
  /** Sources that never enter the financial progress: SGR money has its own ratio per biennium. */
  readonly fuentesExcluidas: readonly string[]
  readonly bandas: readonly Banda[]
}

export const METODOLOGIA_INICIAL: Metodologia = {
  version: '1',
  baseFinanciera: 'obligado',
  fuentesExcluidas: ['regalias'],
  bandas: [
    { nivel: 'critico', desde: Number.NEGATIVE_INFINITY },
    { nivel: 'bajo', desde: 0.4 },
    { nivel: 'medio', desde: 0.6 },
    { nivel: 'satisfactorio', desde: 0.7 },
    { nivel: 'sobresaliente', desde: 0.8 },
  ],
}
