// The page of the person who asked: reached with the token of the link that came by mail.
import { randomBytes } from 'node:crypto'
import type { completarSolicitud as completarDef, PeticionDe } from '@kpt/contract'
import { actosDeSolicitud, DIAS_SIN_NOTICIA, respuestaDebida } from '@kpt/domain/acceso'
import { isoBogota } from '@kpt/domain/shared'
import { type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import { anularEnlaces, exigirEnlace } from '../acceso/index.ts'
import { findFestivosSegun } from '../calendario/index.ts'
import { escribirRetiro, nombreDe } from './avisos.ts'
import { abrirCarga } from './cargar.ts'
import { mover } from './mover.ts'
import { renovarEnlace } from './renovar.ts'
import { findSolicitud, findSucesos, type Solicitud } from './solicitud.repo.ts'
import { exigirCarga, findSoportes, useCarga } from './soporte.repo.ts'

export const SIN_NOTICIA = DIAS_SIN_NOTICIA * 86_400_000

export async function verSeguimiento(ctx: ContextoPublico, ficha: string) {
  const { db } = ctx
  const s = await solicitudDe(ctx, ficha)
  const sucesos = await findSucesos(db, s.id)
  const pedido = sucesos.findLast((x) => x.acto === 'pedir_mas')
  const soportes = await findSoportes(db, { solicitud: s.id })
  const espera = s.estado === 'por_completar' || s.estado === 'aceptada'
  return {
    radicado: s.radicado,
    entidad: { codigo: s.entidad, nombre: nombreDe(ctx, s.entidad) },
    ...{ nombre: s.nombre, correo: s.correo, cargo: s.cargo, clase: s.clase, encargo: encargoDe(s), estado: s.estado },
    radicadaEn: s.radicada_en,
    respuestaAntesDe: s.vence_en,
    hasta: espera ? isoBogota(Date.parse(s.estado_en) + SIN_NOTICIA) : null,
    falta: s.estado === 'por_completar' && pedido ? { puntos: pedido.puntos, motivo: pedido.motivo ?? '' } : null,
    historia: sucesos.map(({ acto, en, motivo, puntos }) => ({ acto, en, motivo, puntos })),
    soportes: soportes.map(({ clase, nombre, bytes, llave }) => ({ clase, nombre, bytes, borrado: llave === null })),
    puede: actosDeSolicitud(s.estado, 'solicitante').filter((acto) => acto !== 'activar') as Puede[],
  }
}

type Puede = 'completar' | 'retirar' | 'renovar_enlace'

export function encargoDe({ encargo_desde: desde, encargo_hasta: hasta }: Solicitud) {
  return desde !== null && hasta !== null ? { desde, hasta } : null
}

export async function abrirCargaParaCompletar(ctx: ContextoPublico, ficha: string) {
  const s = await solicitudDe(ctx, ficha)
  if (s.estado !== 'por_completar') rechazar('solicitud.acto_imposible', { acto: 'completar', estado: s.estado })
  return abrirCarga(ctx, randomBytes(32).toString('base64url'), s.id)
}

/** What was missing arrived: documents, an explanation or both. The term to answer begins again. */
export async function completar(ctx: ContextoPublico, { cuerpo }: PeticionDe<typeof completarDef>) {
  const { db, ahora } = ctx
  const s = await solicitudDe(ctx, cuerpo.ficha, { paraCambiar: true })
  let llegaron = 0
  if (cuerpo.carga !== null) {
    const carga = await exigirCarga(db, cuerpo.carga, ahora, true)
    if (carga.solicitud !== s.id) rechazar('solicitud.carga', {})
    llegaron = (await findSoportes(db, { carga: carga.huella })).filter((x) => x.recibido_en !== null).length
    await useCarga(db, carga, { solicitud: s.id, radicado: s.radicado }, ahora)
  }
  if (llegaron === 0 && cuerpo.explicacion === null) rechazar('solicitud.soportes', { faltan: 'otro' })
  const hecho = {
    acto: 'completar',
    parte: 'solicitante',
    motivo: cuerpo.explicacion,
    vence: respuestaDebida(ahora, await findFestivosSegun(db, ahora)),
  } as const
  const { estado } = await mover(ctx, s, hecho)
  return { estado }
}

export async function retirar(ctx: ContextoPublico, ficha: string) {
  const s = await solicitudDe(ctx, ficha, { paraCambiar: true })
  const { estado } = await mover(ctx, s, { acto: 'retirar', parte: 'solicitante' })
  await anularEnlaces(ctx.db, 'activar', { solicitud: s.id }, ctx.ahora)
  await escribirRetiro(ctx, s)
  return { estado }
}

export async function renovarDesdeSeguimiento(ctx: ContextoPublico, ficha: string) {
  return renovarEnlace(ctx, (await solicitudDe(ctx, ficha)).id)
}

async function solicitudDe(ctx: ContextoPublico, ficha: string, { paraCambiar = false } = {}): Promise<Solicitud> {
  const { solicitud } = await exigirEnlace(ctx.db, 'seguir', ficha, ctx.ahora)
  return (await findSolicitud(ctx.db, { id: solicitud ?? '' }, { paraCambiar })) ?? rechazar('enlace.no_sirve', {})
}
