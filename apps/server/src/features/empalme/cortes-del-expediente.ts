import type { CodigoEntidad } from '@kpt/domain/territorio'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import {
  type CorteReportable,
  cortesDeEntidad,
  exigibleDe,
  findCronogramasReportables,
  findReportes,
  findSolicitudes,
  findVersiones,
  hechoDe,
  pedidoAbierto,
  type Reporte,
} from '../reportes/index.ts'

/** Every corte the entity reports, the newest vigencia first: how its report stands, who sent it, what was asked of it. */
export async function cortesDelExpediente(ctx: ContextoTerritorial, entidad: CodigoEntidad) {
  const reportes = await findReportes(ctx.db, ctx.alcance, entidad)
  const cortes = cortesDeEntidad(ctx, await findCronogramasReportables(ctx), entidad, reportes)
  const visibles = []
  for (const corte of cortes) visibles.push(await unCorte(ctx, corte, reporteDe(reportes, corte)))
  return visibles
}

async function unCorte(ctx: ContextoTerritorial, corte: CorteReportable, reporte: Reporte | null) {
  const { db, alcance, ahora, servicios } = ctx
  const { instrumento, vigencia, corte: numero } = corte.clave
  const [ultima] = reporte && reporte.version > 0 ? await findVersiones(db, alcance, corte.clave) : []
  const solicitudes = reporte && reporte.ronda > 0 ? await findSolicitudes(db, alcance, corte.clave) : []
  return {
    ...{
      instrumento,
      vigencia,
      corte: numero,
      fechaDatos: corte.corte.fechaDatos,
      limite: corte.plazo?.limite ?? null,
    },
    estado: reporte?.estado ?? ('borrador' as const),
    hecho: hechoDe(corte, reporte?.primerEnvioEn ?? null, exigibleDe(corte, servicios.referencia), ahora),
    version: ultima
      ? { version: ultima.version, autor: ultima.autor, enviadaEn: ultima.enviadaEn, recibo: ultima.recibo }
      : null,
    pedido: pedidoAbierto(reporte, solicitudes),
  }
}

function reporteDe(reportes: readonly Reporte[], { clave }: CorteReportable): Reporte | null {
  const { instrumento, vigencia, corte } = clave
  return reportes.find((r) => r.instrumento === instrumento && r.vigencia === vigencia && r.corte === corte) ?? null
}
