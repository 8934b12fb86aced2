import { type ClaveReporte, isEditable } from '@kpt/domain/reportes'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findAdopciones, resumenPlan } from '../planes/index.ts'
import {
  type CorteReportable,
  cortesDeEntidad,
  corteVisible,
  cuentaPara,
  findCronogramasReportables,
  findReportes,
  findSolicitudes,
  formaDe,
  type Reporte,
  SIN_CUENTA,
  situacionDelActo,
} from '../reportes/index.ts'

/** What an entity owes, by when, what it lacks and what was asked of it: newest vigencia first, cortes in order. */
export async function verInicio(ctx: ContextoTerritorial, entidad: string) {
  const { db, alcance, ahora, servicios } = ctx
  if (!servicios.referencia.territorio.has(entidad)) rechazar('entidad.desconocida', { entidad })
  const suyos = await findReportes(db, alcance, entidad)
  const reportes = new Map(suyos.map((r) => [nombreDe(r), r]))
  const quien = { referencia: servicios.referencia, adopciones: await findAdopciones(db, entidad), ahora }
  const cortes = []
  for (const corte of cortesDeEntidad(ctx, await findCronogramasReportables(ctx), entidad, suyos)) {
    const reporte = reportes.get(nombreDe(corte.clave)) ?? null
    const cuenta = await cuentaDe(ctx, corte, reporte)
    cortes.push(corteVisible(corte, reporte, cuenta, quien))
  }
  return { plan: await resumenPlan(ctx, entidad), cortes }
}

/** Metas answered, metas to answer and replies pending, counted only where somebody may still be writing. */
async function cuentaDe(ctx: ContextoTerritorial, corte: CorteReportable, reporte: Reporte | null) {
  const ventana = situacionDelActo(corte, 'enviar', false, ctx.ahora)
  const porEscribir = reporte ? isEditable(reporte.estado) : ventana === 'abierta' || ventana === 'recibe_extemporaneo'
  if (!porEscribir) return SIN_CUENTA
  const solicitudes = reporte && reporte.ronda > 0 ? await findSolicitudes(ctx.db, ctx.alcance, corte.clave) : []
  return cuentaPara(ctx, { reporte, borrador: await formaDe(corte.clave).mirar(ctx, corte), solicitudes })
}

function nombreDe({ instrumento, vigencia, corte }: Pick<ClaveReporte, 'instrumento' | 'vigencia' | 'corte'>): string {
  return `${instrumento}/${vigencia}/${corte}`
}
