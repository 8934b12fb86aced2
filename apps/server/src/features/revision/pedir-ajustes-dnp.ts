import { ultimoDiaAjustes } from '@kpt/domain/calendario'
import type { ClaveReporte } from '@kpt/domain/reportes'
import { type SolicitudAjustes, venceEn } from '@kpt/domain/revision'
import { type Fecha, fechaEn } from '@kpt/domain/shared'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { asentarActo, findDiasDePlazo, findPedidosDnp, insertPedidoDnp, type Reporte } from '../reportes/index.ts'
import { abrirRonda } from './abrir-ronda.ts'
import { escribirPedido, escribirPorTrasladar } from './cartas.ts'
import { exigirSolicitud } from './condiciones.ts'
import { type Decidido, decidir, exigirVentana } from './decidir.ts'

type Pedido = Omit<SolicitudAjustes, 'vence'> & {
  readonly version: number
  /** Business days to reply; null: those in force. */
  readonly dias: number | null
}

type PorPedir = Omit<Pedido, 'dias'> & { readonly dias: number; readonly limite: Fecha | null }

/**
 * DNP asks for adjustments. Departments and Bogotá D.C. receive the request; a municipality does through its gobernación, and until it is
 * relayed nothing that its people read says what was asked (R4.3).
 */
export async function pedirAjustesDnp(ctx: ContextoTerritorial, clave: ClaveReporte, pedido: Pedido) {
  const decidido = await decidir(ctx, clave, 'pedir_ajustes_dnp', pedido.version)
  const { corte, hasta } = decidido
  exigirVentana(corte, 'pedir_ajustes_dnp', ctx.ahora)
  const hoy = fechaEn(ctx.ahora)
  const dias = pedido.dias ?? (await findDiasDePlazo(ctx.db, 'respuesta', hoy))
  const porPedir = { ...pedido, dias, limite: ultimoDiaAjustes(corte.vigor, clave.corte) }
  const vence = venceEn({ desde: hoy, dias, limite: porPedir.limite }, corte.vigor.festivos)
  await exigirSolicitud(ctx, clave, corte, { ...porPedir, vence })
  if (hasta === 'en_ajustes') return await pedirDirecto(ctx, decidido, porPedir, vence)
  return await pedirPorTraslado(ctx, decidido, porPedir, hoy)
}

async function pedirDirecto(
  ctx: ContextoTerritorial,
  { reporte, hasta }: Decidido,
  { dias: _, limite: __, ...pedido }: PorPedir,
  vence: Fecha,
) {
  const { cuenta, rol } = ctx.persona
  const solicitud = { ...pedido, vence, origen: 'dnp' as const }
  const ronda = await abrirRonda(ctx, reporte, {
    ...{ acto: 'pedir_ajustes_dnp', hasta, solicitud, motivo: pedido.motivo },
    pide: { cuenta, rol, en: ctx.ahora },
  })
  await escribirPedido(ctx, reporte, { ...solicitud, ronda, pide: 'dnp' })
  return { estado: hasta, trasladoVence: null }
}

async function pedirPorTraslado(
  ctx: ContextoTerritorial,
  { corte, reporte, hasta }: Decidido,
  { limite, ...pedido }: PorPedir,
  hoy: Fecha,
) {
  const { db, alcance, ahora, persona } = ctx
  const termino = await findDiasDePlazo(db, 'traslado', hoy)
  const trasladoVence = venceEn({ desde: hoy, dias: termino, limite }, corte.vigor.festivos)
  const n = await siguientePedido(ctx, reporte)
  const { cuenta, rol } = persona
  await insertPedidoDnp(db, alcance, reporte, { ...pedido, n, trasladoVence }, { cuenta, rol, en: ahora })
  // The history and the chain are read by the entity: they say that DNP asked, not what.
  await asentarActo(ctx, reporte, {
    ...{ acto: 'pedir_ajustes_dnp', hasta, version: pedido.version, motivo: null },
    cambios: { traslado_vence: trasladoVence },
    hechos: { pedido: n, trasladoVence },
  })
  await escribirPorTrasladar(ctx, reporte, { n, trasladoVence })
  return { estado: hasta, trasladoVence }
}

async function siguientePedido({ db, alcance }: ContextoTerritorial, reporte: Reporte): Promise<number> {
  const [ultimo] = await findPedidosDnp(db, alcance, reporte)
  return (ultimo?.n ?? 0) + 1
}
