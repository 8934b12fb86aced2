// Progress that several rules look at.
import { avanceFinanciero } from '../avance-financiero.ts'
import { avanceFisicoVigencia } from '../avance-fisico.ts'
import type { EntradaMeta } from '../entrada.ts'
import { unaVez } from '../una-vez.ts'

export const fisicoDe = unaVez((entrada: EntradaMeta) => avanceFisicoVigencia(entrada))
export const financieroDe = unaVez((entrada: EntradaMeta) => avanceFinanciero(entrada))
