import { type Tarea, tareaPeriodica } from '../../platform/jobs/index.ts'
import { medirRiesgos } from './medir-riesgo.ts'

export const tareasMesa: readonly Tarea[] = [
  tareaPeriodica('medir_riesgo', '* * * * *', async ({ servicios, senal }) => {
    await medirRiesgos(servicios, senal)
  }),
]
