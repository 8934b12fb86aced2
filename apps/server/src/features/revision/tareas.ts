import { type Tarea, tareaPeriodica } from '../../platform/jobs/index.ts'
import { cerrarVencidos } from './cerrar.ts'
import { trasladarOmitidos } from './trasladar.ts'

export const tareasRevision: readonly Tarea[] = [
  // A term ends with its day: the first minutes of the next one are when both are due.
  tareaPeriodica('trasladar_omitidos', '7 * * * *', async ({ servicios, senal }) => {
    await trasladarOmitidos(servicios, senal)
  }),
  tareaPeriodica('cerrar_reportes', '4 * * * *', async ({ servicios, senal }) => {
    await cerrarVencidos(servicios, senal)
  }),
]
