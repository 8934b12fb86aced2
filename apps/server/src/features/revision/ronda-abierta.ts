import { type ClaveReporte, isEditable } from '@kpt/domain/reportes'
import { type Actor, rechazar } from '../../platform/http/index.ts'
import { findCorte, findReporteForUpdate, findSolicitudes, type Reporte, type Solicitud } from '../reportes/index.ts'

/** Holds the report and gives the request that is open, which is the last one; refuses any other. */
export async function exigirRonda(
  actor: Actor,
  clave: ClaveReporte,
  ronda: number,
): Promise<{ readonly reporte: Reporte; readonly solicitud: Solicitud }> {
  await findCorte(actor, clave)
  const reporte = (await findReporteForUpdate(actor.db, actor.alcance, clave)) ?? rechazar('reporte.no_existe', {})
  if (!isEditable(reporte.estado)) rechazar('reporte.no_editable', { estado: reporte.estado })
  const [ultima] = await findSolicitudes(actor.db, actor.alcance, clave)
  if (ultima?.ronda !== ronda) return rechazar('ajustes.ronda_no_existe', { ronda: String(ronda) })
  return { reporte, solicitud: ultima }
}
