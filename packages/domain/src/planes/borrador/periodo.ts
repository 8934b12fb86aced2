import type { Periodo } from '../plan.ts'

/** Years that the longest period of government has had. */
const VIGENCIAS_MAXIMAS = 5

/** Whether a plan that begins on screen may have this period: at least one vigencia, and no more than any government has had. */
export function periodoCabe({ desde, hasta }: Periodo): boolean {
  return hasta >= desde && hasta - desde < VIGENCIAS_MAXIMAS
}
