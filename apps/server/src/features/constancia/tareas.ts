import { type Tarea, tarea } from '../../platform/jobs/index.ts'
import { reporteEnviado } from '../reportes/index.ts'
import { avisarEnvio } from './avisar.ts'

export const tareasConstancia: readonly Tarea[] = [tarea(reporteEnviado, avisarEnvio)]
