import type { CodigoEntidad } from '@kpt/domain/territorio'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { findAdopciones } from '../planes/index.ts'
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
  const quien = { referencia: ctx.servicios.referencia, adopciones: await findAdopciones(ctx.db, entidad) }
  const visibles = []
  for (const corte of cortes)
    visibles.push(await unCorte(ctx, corte, reporteDe(reportes, corte), exigibleDe(corte, quien)))
  return visibles
}

async function unCorte(ctx: ContextoTerritorial, corte: CorteReportable, reporte: Reporte | null, exigible: boolean) {
  const { db, alcance, ahora } = ctx
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
    hecho: hechoDe(corte, reporte?.primerEnvioEn ?? null, exigible, ahora),
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
