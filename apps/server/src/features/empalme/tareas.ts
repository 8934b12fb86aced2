import { type Tarea, tareaPeriodica } from '../../platform/jobs/index.ts'
import { cerrarGobiernos } from './cerrar-gobiernos.ts'
import { recordarEmpalme } from './recordar.ts'

export const tareasEmpalme: readonly Tarea[] = [
  tareaPeriodica('cerrar_gobiernos', '* * * * *', ({ servicios }) => cerrarGobiernos(servicios)),
  // Ten past each hour, by day in Bogotá: a day written by mistake can be mended before anybody is told.
  tareaPeriodica('recordar_empalme', '10 12-23 * * *', ({ servicios }) => recordarEmpalme(servicios)),
]
