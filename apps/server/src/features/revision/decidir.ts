import { type Acto, type ClaveReporte, type EstadoReporte, parteDe, puede } from '@kpt/domain/reportes'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findReportaPor } from '../acceso/index.ts'
import { type CorteReportable, findCorte, findReporteForUpdate, type Reporte, situacionDe } from '../reportes/index.ts'

export type Decidido = { readonly corte: CorteReportable; readonly reporte: Reporte; readonly hasta: EstadoReporte }

/**
 * Holds the report and says whether this person may do the act on it now. A review is always of a version, the last one: whoever was
 * looking at another is told.
 */
export async function decidir(
  ctx: ContextoTerritorial,
  clave: ClaveReporte,
  acto: Acto,
  version: number,
): Promise<Decidido> {
  const corte = await findCorte(ctx, clave)
  const reporte = (await findReporteForUpdate(ctx.db, ctx.alcance, clave)) ?? rechazar('reporte.no_existe', {})
  const propia = (await findReportaPor(ctx.db, ctx.persona.cuenta, ctx.ahora)).has(clave.entidad)
  const parte = parteDe(ctx.persona.rol, corte.revisor, propia)
  if (parte === null) return rechazar('reporte.acto_ajeno', { acto })
  const decision = puede(situacionDe(reporte), acto, parte)
  if (!decision.puede) {
    if (decision.porque === 'parte') return rechazar('reporte.acto_ajeno', { acto })
    return rechazar('reporte.acto_imposible', { acto, estado: reporte.estado })
  }
  if (version !== reporte.version)
    return rechazar('reporte.version_vieja', { pedida: String(version), actual: String(reporte.version) })
  return { corte, reporte, hasta: decision.hasta }
}
