// The version of the methodology: what a formula may take as data (rules of follow-up, "Formulas"). A report and its figures name the version they used.
import type { DecimalTexto } from '../shared/index.ts'
import type { CampoDinero } from './entrada.ts'

export const NIVELES_SEMAFORO = ['critico', 'bajo', 'medio', 'satisfactorio', 'sobresaliente'] as const
export type NivelSemaforo = (typeof NIVELES_SEMAFORO)[number]

/** A band of the semáforo, from lowest to highest; it ends before `menorQue` (percentage), and the last one does not end. */
export type Tramo = { readonly codigo: NivelSemaforo; readonly menorQue: DecimalTexto | null }

export type Metodologia = {
  readonly version: string
  /** Which money counts as executed. DNP's own follow-up uses obligaciones. */
  readonly baseFinanciera: CampoDinero
  /** Largest ratio of a meta that enters an average; null: no cap. */
  readonly topePromedio: DecimalTexto | null
  /** Largest financial ratio; null: no cap, as DNP's own follow-up does. */
  readonly topeFinanciero: DecimalTexto | null
  /** Sources that never enter the financial progress: SGR money has its own ratio per biennium. */
  readonly fuentesExcluidas: readonly string[]
  readonly semaforo: readonly Tramo[]
}

export const METODOLOGIA_INICIAL: Metodologia = {
  version: '1',
  baseFinanciera: 'obligado',
  topePromedio: '1',
  topeFinanciero: null,
  fuentesExcluidas: ['regalias'],
  semaforo: [
    { codigo: 'critico', menorQue: '40' },
    { codigo: 'bajo', menorQue: '60' },
    { codigo: 'medio', menorQue: '70' },
    { codigo: 'satisfactorio', menorQue: '80' },
    { codigo: 'sobresaliente', menorQue: null },
  ],
}
