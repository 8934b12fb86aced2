import { limiteAjustes } from '@kpt/domain/calendario'
import type { ClaveReporte } from '@kpt/domain/reportes'
import { type FaltaSolicitud, faltasSolicitud, metasAbiertas, type SolicitudAjustes } from '@kpt/domain/revision'
import { fechaEn } from '@kpt/domain/shared'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { asentarActo, insertSolicitud } from '../reportes/index.ts'
import { decidir } from './decidir.ts'
import { metasDeVersion } from './metas-de-version.ts'

/** Asks for adjustments of the last version: only what the request names is opened again, and each round keeps its evidence. */
export async function solicitarAjustes(
  ctx: ContextoTerritorial,
  clave: ClaveReporte,
  { version, ...solicitud }: SolicitudAjustes & { readonly version: number },
) {
  const { corte, reporte, hasta } = await decidir(ctx, clave, 'solicitar_ajustes', version)
  const metas = await metasDeVersion(ctx, clave, version)
  const limite = limiteAjustes(corte.vigor, clave.corte)
  const hoy = fechaEn(ctx.ahora)
  const [falta] = faltasSolicitud(solicitud, { hoy, limite, excepcion: false, metas: new Set(metas.keys()) })
  if (falta) return rechazarSolicitud(falta, limite ?? '')
  const ronda = reporte.ronda + 1
  const { cuenta, rol } = ctx.persona
  await insertSolicitud(ctx.db, ctx.alcance, clave, { ...solicitud, ronda, version }, { cuenta, rol, en: ctx.ahora })
  await asentarActo(ctx, reporte, {
    ...{ acto: 'solicitar_ajustes', hasta, version, motivo: solicitud.motivo },
    cambios: { ronda, metas_abiertas: metasAbiertas(solicitud, []) },
    hechos: { ronda, general: solicitud.general, vence: solicitud.vence, metas: solicitud.metas.map((m) => m.meta) },
  })
  return { estado: hasta, ronda }
}

function rechazarSolicitud(falta: FaltaSolicitud, limite: string): never {
  switch (falta.codigo) {
    case 'sin_metas':
      return rechazar('ajustes.sin_metas', {})
    case 'meta_desconocida':
    case 'meta_repetida':
      return rechazar('ajustes.meta_desconocida', { meta: falta.metas.join(', ') })
    case 'vence_antes_de_hoy':
    case 'vence_tras_el_cierre':
      return rechazar('ajustes.vencimiento', { limite })
    case 'ajustes_cerrados':
      return rechazar('reporte.actividad_cerrada', { acto: 'solicitar_ajustes', limite })
    case 'sin_motivo':
      return rechazar('peticion.invalida', { donde: 'motivo', porque: 'está vacío' })
  }
}
