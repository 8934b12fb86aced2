import { type Tarea, tareaPeriodica } from '../../platform/jobs/index.ts'
import { contarRadar } from './contar-radar.ts'

/**
 * Six times by day and once ten minutes before it ends, in Bogotá (UTC−5): the radar says how fresh it is, and the count of the day is taken
 * when hardly anybody works. What was written after the last look is counted as of its own day at the first look of the next.
 */
export const tareasRadar: readonly Tarea[] = [
  tareaPeriodica('contar_radar', '50 0,2,4,12,15,18,21 * * *', async ({ servicios, senal }) => {
    await contarRadar(servicios, senal)
  }),
]
