// Another link of activation, asked for by the applicant alone (R6.4): it goes only to the mailbox, and the former stops working.
import type { Instante } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'
import { type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import { findSolicitudDeEnlace, findUltimoEnlace } from '../acceso/index.ts'
import { escribirActivacion } from './avisos.ts'
import { mover } from './mover.ts'
import { findSolicitud } from './solicitud.repo.ts'

const PAUSA_ENTRE_ENLACES = 120_000

/** From the page of the request. */
export async function renovarEnlace(ctx: ContextoPublico, solicitud: string) {
  const s = (await findSolicitud(ctx.db, { id: solicitud }, { paraCambiar: true })) ?? rechazar('enlace.no_sirve', {})
  const espera = await esperaParaOtro(ctx.db, s.id, ctx.ahora)
  if (espera > 0) rechazar('peticion.muy_frecuente', { segundos: String(Math.ceil(espera / 1000)) })
  await escribirActivacion(ctx, await mover(ctx, s, { acto: 'renovar_enlace', parte: 'solicitante' }))
  return { enviado: true as const }
}

/** With a link of activation that no longer serves. Whoever holds an old one learns nothing: not even whether it was ever good. */
export async function renovarActivacion(ctx: ContextoPublico, ficha: string) {
  const id = await findSolicitudDeEnlace(ctx.db, 'activar', ficha)
  const s = id === null ? null : await findSolicitud(ctx.db, { id }, { paraCambiar: true })
  if (s?.estado === 'aceptada' && (await esperaParaOtro(ctx.db, s.id, ctx.ahora)) <= 0)
    await escribirActivacion(ctx, await mover(ctx, s, { acto: 'renovar_enlace', parte: 'solicitante' }))
  return { pedido: true as const }
}

async function esperaParaOtro(db: Db, solicitud: string, ahora: Instante): Promise<number> {
  const ultimo = await findUltimoEnlace(db, 'activar', solicitud)
  return ultimo === null ? 0 : Date.parse(ultimo) + PAUSA_ENTRE_ENLACES - ahora
}
