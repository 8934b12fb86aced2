import { type Tarea, tareaPeriodica } from '../../platform/jobs/index.ts'
import { completarAportes } from './completar-aportes.ts'
import { recalcularCotas } from './pares.ts'

export const tareasReportes: readonly Tarea[] = [
  tareaPeriodica('completar_aportes', '23 * * * *', async ({ servicios, senal }) => {
    await completarAportes(servicios, senal)
  }),
  // At half past two in Bogotá: what was published the day before is in.
  tareaPeriodica('cotas_de_pares', '30 7 * * *', ({ servicios }) => recalcularCotas(servicios)),
]
