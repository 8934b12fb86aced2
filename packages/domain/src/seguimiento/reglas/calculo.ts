// Progress that several rules look at.
import { type DecimalTexto, sumTexts, toText } from '../../shared/index.ts'
import { avanceFinanciero } from '../avance-financiero.ts'
import { avanceFisicoVigencia } from '../avance-fisico.ts'
import type { EntradaMeta } from '../entrada.ts'
import { METODOLOGIA_INICIAL } from '../metodologia.ts'
import { unaVez } from '../una-vez.ts'

export const fisicoDe = unaVez((entrada: EntradaMeta) => avanceFisicoVigencia(entrada))
export const financieroDe = unaVez((entrada: EntradaMeta) => avanceFinanciero(entrada))

/** Pesos executed at the previous corte of the vigencia, in the base that counts; null in the first. */
export function dineroAnterior({ anterior }: EntradaMeta): DecimalTexto | null {
  if (anterior === null) return null
  const { baseFinanciera, fuentesExcluidas } = METODOLOGIA_INICIAL
  const propias = Object.entries(anterior.fuentes).filter(([fuente]) => !fuentesExcluidas.includes(fuente))
  return toText(sumTexts(propias.map(([, dinero]) => dinero[baseFinanciera] ?? '0')))
}
