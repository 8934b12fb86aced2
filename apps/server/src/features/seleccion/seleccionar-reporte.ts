import { type ClaveReporte, type EstadoReporte, puede } from '@kpt/domain/reportes'
import { type Actor, rechazar } from '../../platform/http/index.ts'
import { asentarActo, findCorte, findReporteForUpdate, situacionDe } from '../reportes/index.ts'

/** Takes a report to DNP's review if its life allows it now; otherwise leaves it as it is. The state it had. */
export async function seleccionarReporte(
  actor: Actor,
  clave: ClaveReporte,
  motivo: string,
): Promise<{ readonly hecho: boolean; readonly estado: EstadoReporte }> {
  const reporte = (await findReporteForUpdate(actor.db, actor.alcance, clave)) ?? rechazar('reporte.no_existe', {})
  const corte = await findCorte(actor, clave)
  const decision = puede(situacionDe(reporte, corte, actor.ahora), 'seleccionar', 'dnp')
  const { estado, version } = reporte
  if (!decision.puede) return { hecho: estado === 'en_revision_dnp', estado }
  await asentarActo(actor, reporte, { acto: 'seleccionar', hasta: decision.hasta, version, motivo })
  return { hecho: true, estado }
}
