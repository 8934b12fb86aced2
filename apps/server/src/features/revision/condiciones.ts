// What a request for adjustments is judged by, that of whoever reviews and that of DNP.
import { ultimoDiaAjustes } from '@kpt/domain/calendario'
import type { ClaveReporte } from '@kpt/domain/reportes'
import { type FaltaSolicitud, faltasSolicitud, type SolicitudAjustes } from '@kpt/domain/revision'
import { type Fecha, fechaEn } from '@kpt/domain/shared'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { type CorteReportable, findCierres } from '../reportes/index.ts'
import { lugaresDeVersion } from './lugares-de-version.ts'

/** Refuses what may not be asked now of this version. */
export async function exigirSolicitud(
  ctx: ContextoTerritorial,
  clave: ClaveReporte,
  corte: CorteReportable,
  { version, ...solicitud }: SolicitudAjustes & { readonly version: number },
): Promise<void> {
  const metas = await lugaresDeVersion(ctx, clave, version)
  // An exception or a circular that reopens the adjustments moves this date; nothing else does.
  const limite = ultimoDiaAjustes(corte.vigor, clave.corte)
  const [ultimo] = await findCierres(ctx.db, ctx.alcance, clave)
  const [falta] = faltasSolicitud(solicitud, {
    ...{ hoy: fechaEn(ctx.ahora), limite, excepcion: false, metas: new Set(metas.keys()) },
    reapertura: ultimo?.reapertura?.metas ?? null,
  })
  if (falta) rechazarSolicitud(falta, limite)
}

function rechazarSolicitud(falta: FaltaSolicitud, limite: Fecha | null): never {
  switch (falta.codigo) {
    case 'sin_metas':
      return rechazar('ajustes.sin_metas', {})
    case 'meta_desconocida':
    case 'meta_repetida':
      return rechazar('ajustes.meta_desconocida', { meta: falta.metas.join(', ') })
    case 'fuera_de_la_reapertura':
      return rechazar('ajustes.fuera_de_la_reapertura', { metas: falta.metas.join(', ') })
    case 'vence_antes_de_hoy':
    case 'vence_tras_el_cierre':
      return rechazar('ajustes.vencimiento', { limite: limite ?? '' })
    case 'ajustes_cerrados':
      return rechazar('reporte.actividad_cerrada', { acto: 'solicitar_ajustes', limite: limite ?? '' })
    case 'sin_motivo':
      return rechazar('peticion.invalida', { donde: 'motivo', porque: 'está vacío' })
  }
}
