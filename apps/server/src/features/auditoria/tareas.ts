import { type Tarea, tareaPeriodica } from '../../platform/jobs/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { sellar } from './sellar.ts'
import { findUltimaVerificacion } from './verificacion.repo.ts'
import { verificarBase } from './verificar-base.ts'

/** Every hour the heads are sealed; before dawn in Bogotá (UTC−5) all is verified. */
export const tareasAuditoria: readonly Tarea[] = [
  tareaPeriodica('sellar_auditoria', '7 * * * *', ({ servicios }) => sellarYMirar(servicios)),
  tareaPeriodica('verificar_auditoria', '47 7 * * *', async ({ servicios }) => void (await verificarBase(servicios))),
]

const PLAZO = 26 * 3_600_000

/** A system that is off before dawn, or was just installed, is verified all the same. */
async function sellarYMirar(servicios: Servicios): Promise<void> {
  await sellar(servicios)
  const { conexion, reloj } = servicios
  const ultima = await findUltimaVerificacion(conexion.db)
  if (ultima === null || Date.parse(ultima.terminada_en) < reloj.ahora() - PLAZO) await verificarBase(servicios)
}
