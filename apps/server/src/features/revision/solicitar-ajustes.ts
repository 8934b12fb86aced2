import type { ClaveReporte } from '@kpt/domain/reportes'
import type { SolicitudAjustes } from '@kpt/domain/revision'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { abrirRonda } from './abrir-ronda.ts'
import { escribirPedido } from './cartas.ts'
import { exigirSolicitud } from './condiciones.ts'
import { decidir } from './decidir.ts'

/** Asks for adjustments of the last version: only what the request names is opened again, and each round keeps its evidence. */
export async function solicitarAjustes(
  ctx: ContextoTerritorial,
  clave: ClaveReporte,
  solicitud: SolicitudAjustes & { readonly version: number },
) {
  const { corte, reporte, hasta } = await decidir(ctx, clave, 'solicitar_ajustes', solicitud.version)
  await exigirSolicitud(ctx, clave, corte, solicitud)
  const { cuenta, rol } = ctx.persona
  const ronda = await abrirRonda(ctx, reporte, {
    ...{ acto: 'solicitar_ajustes', hasta, solicitud, motivo: solicitud.motivo },
    pide: { cuenta, rol, en: ctx.ahora },
  })
  await escribirPedido(ctx, clave, { ...solicitud, ronda, pide: corte.revisor === 'dnp' ? 'dnp' : 'gobernacion' })
  return { estado: hasta, ronda }
}
