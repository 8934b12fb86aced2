// Those who are told of a request may object: with the link of their letter, or signed in. Whoever verifies reads it before deciding.
import { isEnCurso } from '@kpt/domain/acceso'
import { registrar } from '../../platform/audit/index.ts'
import { assertAlcance, type ContextoPublico, type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { exigirEnlace } from '../acceso/index.ts'
import { type Escribiente, nombreDe } from './avisos.ts'
import { findObjeciones, insertObjecion, type ParteQueObjeta } from './objecion.repo.ts'
import { findEnCurso, findSolicitud, type Solicitud } from './solicitud.repo.ts'

const CABEN = 5

export async function verParaObjetar(ctx: ContextoPublico, ficha: string) {
  const { s, quien } = await delEnlace(ctx, ficha)
  return ajena(ctx, s, quien)
}

export async function objetarConEnlace(ctx: ContextoPublico, { ficha, texto }: { ficha: string; texto: string }) {
  const { s, quien } = await delEnlace(ctx, ficha, { paraCambiar: true })
  return objetar(ctx, s, { quien, cuenta: null, texto })
}

export async function listarDeEntidad(ctx: ContextoTerritorial, entidad: string) {
  assertAlcance(ctx.alcance, entidad)
  const solicitudes = await findEnCurso(ctx.db, entidad)
  return { filas: await Promise.all(solicitudes.map((s) => ajena(ctx, s, parteDe(ctx)))) }
}

export async function objetarConSesion(
  ctx: ContextoTerritorial,
  { entidad, radicado }: { entidad: string; radicado: string },
  texto: string,
) {
  assertAlcance(ctx.alcance, entidad)
  const s = await findSolicitud(ctx.db, { radicado }, { paraCambiar: true })
  if (s?.entidad !== entidad) return rechazar('solicitud.no_existe', {})
  return objetar(ctx, s, { quien: parteDe(ctx), cuenta: ctx.persona.cuenta, texto })
}

type Objecion = { readonly quien: ParteQueObjeta; readonly cuenta: string | null; readonly texto: string }

async function objetar(e: Escribiente, s: Solicitud, objecion: Objecion) {
  const { db, ahora, servicios } = e
  if (!isEnCurso(s.estado)) rechazar('solicitud.acto_imposible', { acto: 'objetar', estado: s.estado })
  const suyas = (await findObjeciones(db, s.id)).filter(({ quien }) => quien === objecion.quien)
  if (suyas.length >= CABEN) rechazar('peticion.muy_frecuente', { segundos: '86400' })
  await insertObjecion(db, { solicitud: s.id, ...objecion }, ahora)
  const hechos = { quien: objecion.quien, texto: servicios.cripto.huella('auditoria', objecion.texto).toString('hex') }
  const sujeto = `solicitud/${s.radicado}`
  await registrar(db, {
    cadena: s.entidad,
    cuenta: objecion.cuenta,
    accion: 'solicitud.objetar',
    sujeto,
    hechos,
    en: ahora,
  })
  return { recibida: true as const }
}

async function delEnlace(ctx: ContextoPublico, ficha: string, { paraCambiar = false } = {}) {
  const enlace = await exigirEnlace(ctx.db, 'objetar', ficha, ctx.ahora)
  const s = await findSolicitud(ctx.db, { id: enlace.solicitud ?? '' }, { paraCambiar })
  return { s: s ?? rechazar('enlace.no_sirve', {}), quien: enlace.quien as ParteQueObjeta }
}

/** In whose name somebody signed in objects. */
export function parteDe({ persona }: Pick<ContextoTerritorial, 'persona'>): ParteQueObjeta {
  return persona.rol === 'usuario_lider' ? 'lider' : 'gobernacion'
}

async function ajena(e: Escribiente, s: Solicitud, parte: ParteQueObjeta) {
  const suyas = (await findObjeciones(e.db, s.id)).filter(({ quien }) => quien === parte)
  return {
    ...{ radicado: s.radicado, nombre: s.nombre, cargo: s.cargo, clase: s.clase, estado: s.estado },
    entidad: { codigo: s.entidad, nombre: nombreDe(e, s.entidad) },
    radicadaEn: s.radicada_en,
    abierta: isEnCurso(s.estado),
    objeciones: suyas.map(({ texto, en }) => ({ texto, en })),
  }
}
