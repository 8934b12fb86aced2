import { type Tarea, tareaPeriodica } from '../../platform/jobs/index.ts'
import { sellar } from './sellar.ts'
import { verificarBase } from './verificar-base.ts'

/** Every hour the heads are sealed; before dawn in Bogotá (UTC−5) all is verified. */
export const tareasAuditoria: readonly Tarea[] = [
  tareaPeriodica('sellar_auditoria', '7 * * * *', async ({ servicios }) => void (await sellar(servicios))),
  tareaPeriodica('verificar_auditoria', '47 7 * * *', async ({ servicios }) => void (await verificarBase(servicios))),
]
