// The relay of what DNP asked: the municipality's term starts here (R4.3). By the gobernación; once its term has passed, by DNP or by the
// system itself, and the omission is told.
import { ultimoDiaAjustes } from '@kpt/domain/calendario'
import { type ClaveReporte, type EstadoReporte, puede } from '@kpt/domain/reportes'
import { venceEn } from '@kpt/domain/revision'
import { fechaEn } from '@kpt/domain/shared'
import { alcanceInterno, type ContextoTerritorial } from '../../platform/http/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import {
  type CorteReportable,
  findCorte,
  findPedidosDnp,
  findReporteForUpdate,
  insertTraslado,
  type QuienActua,
  type Reporte,
  situacionDe,
} from '../reportes/index.ts'
import { abrirRonda } from './abrir-ronda.ts'
import { escribirOmision, escribirPedido } from './cartas.ts'
import { decidir, exigirVentana, isVentana } from './decidir.ts'
import { findPorTrasladarVencidos } from './traslados.repo.ts'

type Relevo = { readonly hasta: EstadoReporte; readonly omitido: boolean; readonly nota: string | null }

/** A person relays: whoever reviews the entity or, its term over, an analyst of DNP. */
export async function trasladar(ctx: ContextoTerritorial, clave: ClaveReporte, nota: string | null = null) {
  const { corte, reporte, hasta } = await decidir(ctx, clave, 'trasladar', null)
  exigirVentana(corte, 'trasladar', ctx.ahora)
  const omitido = ctx.persona.rol === 'analista_dnp'
  return await relevar(ctx, corte, reporte, { hasta, omitido, nota })
}

/** The system relays what a gobernación let pass. Whoever is late finds it done. */
export async function trasladarOmitidos(servicios: Servicios, senal?: AbortSignal): Promise<number> {
  const ahora = servicios.reloj.ahora()
  const alcance = alcanceInterno()
  let hechos = 0
  for (const clave of await findPorTrasladarVencidos(servicios.conexion.db, alcance, fechaEn(ahora))) {
    if (senal?.aborted) return hechos
    const hecho = await servicios.conexion.db
      .transaction()
      .execute((db) => trasladarOmitido({ db, ahora, alcance, servicios, persona: SISTEMA }, clave))
    if (hecho) hechos += 1
  }
  return hechos
}

export const SISTEMA = { cuenta: null, rol: 'sistema' } as const

type Quien = QuienActua & { readonly servicios: Servicios }

/** Everything again from what is held now: somebody may have relayed it meanwhile. */
async function trasladarOmitido(quien: Quien, clave: ClaveReporte): Promise<boolean> {
  const corte = await findCorte(quien, clave)
  const reporte = await findReporteForUpdate(quien.db, quien.alcance, clave)
  if (!reporte) return false
  const decision = puede(situacionDe(reporte, corte, quien.ahora), 'trasladar', 'sistema')
  if (!decision.puede || !isVentana(corte, 'trasladar', quien.ahora)) return false
  await relevar(quien, corte, reporte, { hasta: decision.hasta, omitido: true, nota: null })
  return true
}

async function relevar(quien: Quien, corte: CorteReportable, reporte: Reporte, { hasta, omitido, nota }: Relevo) {
  const { db, alcance, ahora, persona } = quien
  const [pedido] = await findPedidosDnp(db, alcance, reporte)
  if (!pedido || pedido.traslado) throw new Error('a report waits for a relay of nothing')
  const limite = ultimoDiaAjustes(corte.vigor, reporte.corte)
  const vence = venceEn({ desde: fechaEn(ahora), dias: pedido.dias, limite }, corte.vigor.festivos)
  const { n, version, general, tipo, motivo, metas, por, autor } = pedido
  const solicitud = { version, general, tipo, motivo, metas, vence, origen: 'dnp', traslado: n } as const
  const ronda = await abrirRonda(quien, reporte, {
    ...{ acto: 'trasladar', hasta, solicitud, motivo: nota },
    pide: { cuenta: por, rol: autor.rol, en: ahora },
    hechos: { pedido: n, omitido },
  })
  await insertTraslado(db, alcance, reporte, { n, ronda, omitido, nota }, { ...persona, en: ahora })
  await escribirPedido(quien, reporte, { ...solicitud, ronda, pide: 'dnp' })
  if (omitido) await escribirOmision(quien, reporte, pedido)
  return { estado: hasta, ronda, vence }
}
