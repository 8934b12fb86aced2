import { type Acto, type ClaveReporte, type EstadoReporte, partesDe, puedeAlguna } from '@kpt/domain/reportes'
import type { Instante } from '@kpt/domain/shared'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findReportaPor } from '../acceso/index.ts'
import {
  type CorteReportable,
  findCorte,
  findReporteForUpdate,
  limiteDelEnvio,
  type Reporte,
  situacionDe,
  situacionDelActo,
} from '../reportes/index.ts'

export type Decidido = { readonly corte: CorteReportable; readonly reporte: Reporte; readonly hasta: EstadoReporte }

/**
 * Holds the report and says whether this person may do the act on it now. A review is always of a version, the last one: whoever was
 * looking at another is told. Null: an act that is about the report, whatever its version.
 */
export async function decidir(
  ctx: ContextoTerritorial,
  clave: ClaveReporte,
  acto: Acto,
  version: number | null,
): Promise<Decidido> {
  const corte = await findCorte(ctx, clave)
  const reporte = (await findReporteForUpdate(ctx.db, ctx.alcance, clave)) ?? rechazar('reporte.no_existe', {})
  const partes = partesDe(ctx.persona.rol, corte.revisor, await reportaPor(ctx, clave))
  if (partes.length === 0) return rechazar('reporte.acto_ajeno', { acto })
  const decision = puedeAlguna(situacionDe(reporte, corte, ctx.ahora), acto, partes)
  if (!decision.puede) {
    if (decision.porque === 'parte') return rechazar('reporte.acto_ajeno', { acto })
    if (decision.porque === 'traslado_en_plazo')
      return rechazar('reporte.traslado_en_plazo', { limite: reporte.trasladoVence ?? '' })
    return rechazar('reporte.acto_imposible', { acto, estado: reporte.estado })
  }
  if (version !== null && version !== reporte.version)
    return rechazar('reporte.version_vieja', { pedida: String(version), actual: String(reporte.version) })
  return { corte, reporte, hasta: decision.hasta }
}

/** Whether this person reports for the entity, under any of its appointments: nobody reviews their own (R4.4). */
export async function reportaPor({ db, persona, ahora }: ContextoTerritorial, { entidad }: ClaveReporte) {
  return (await findReportaPor(db, persona.cuenta, ahora)).has(entidad)
}

/** Whether the activity of the calendar that opens an act on adjustments is open for the entity now. */
export function isVentana(corte: CorteReportable, acto: Acto, ahora: Instante): boolean {
  const ventana = situacionDelActo(corte, acto, true, ahora)
  return ventana === 'abierta' || ventana === 'recibe_extemporaneo'
}

export function exigirVentana(corte: CorteReportable, acto: Acto, ahora: Instante): void {
  if (!isVentana(corte, acto, ahora))
    rechazar('reporte.actividad_cerrada', { acto, limite: limiteDelEnvio(corte, true) })
}
