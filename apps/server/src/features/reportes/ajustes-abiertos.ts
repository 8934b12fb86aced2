import { isEditable } from '@kpt/domain/reportes'
import { respuestasPendientes } from '@kpt/domain/revision'
import type { Solicitud } from './ajuste.repo.ts'
import type { Reporte } from './reporte.repo.ts'

/** A request is open while its answer has not been sent. */
export function isAbierta({ ronda }: Pick<Solicitud, 'ronda'>, reporte: Reporte | null): boolean {
  return reporte !== null && ronda === reporte.ronda && isEditable(reporte.estado)
}

/** What was asked and still waits for a new version: by whom, why, and until when. Newest request first. */
export function pedidoAbierto(reporte: Reporte | null, [ultima]: readonly Solicitud[]) {
  if (!ultima || !isAbierta(ultima, reporte)) return null
  return { autor: ultima.autor, motivo: ultima.motivo, vence: ultima.vence }
}

/** Of some metas, those that still wait for a reply; a general request that nobody has answered counts one. Newest request first. */
export function contarPendientes(
  reporte: Reporte | null,
  [ultima]: readonly Solicitud[],
  suyas: ReadonlySet<string>,
): number {
  if (!ultima || !isAbierta(ultima, reporte)) return 0
  const faltan = respuestasPendientes(ultima, ultima.respuestas)
  if (!faltan) return 0
  return Math.max(faltan.metas.filter((meta) => suyas.has(meta)).length, faltan.general ? 1 : 0)
}
