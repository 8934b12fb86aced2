// What support does with a request: takes it, asks for more, says no, says yes. Saying yes only sends a link (R6.4).
import { actosDeSolicitud, LISTA_DE_VERIFICACION, type PuntoDeVerificacion } from '@kpt/domain/acceso'
import { fechaEn, finDe } from '@kpt/domain/shared'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { anularEnlaces } from '../acceso/index.ts'
import { escribirActivacion, escribirFaltan, escribirRechazo } from './avisos.ts'
import { findEquipo } from './cola.repo.ts'
import { mover } from './mover.ts'
import { findObjeciones } from './objecion.repo.ts'
import { SIN_NOTICIA } from './seguir.ts'
import { type Solicitud, updateAsignada } from './solicitud.repo.ts'
import { exigirSolicitud, versionDe } from './ver-solicitud.ts'

type Ctx = ContextoTerritorial

/** Takes it, gives it to somebody of the team or leaves it. */
export async function asignar(ctx: Ctx, radicado: string, { a, tenia }: { a: string | null; tenia: string | null }) {
  const { db, ahora, persona } = ctx
  const s = await exigirSolicitud(ctx, radicado, { paraCambiar: true })
  if (actosDeSolicitud(s.estado, 'soporte').length === 0)
    rechazar('solicitud.acto_imposible', { acto: 'asignar', estado: s.estado })
  if (s.asignada_a !== tenia) rechazar('solicitud.cambio', {})
  const destino = a === 'mi' ? persona.cuenta : a
  const asignadaA = (await findEquipo(db, ahora)).find(({ id }) => id === destino) ?? null
  if (destino !== null && asignadaA === null) rechazar('solicitud.asignacion', {})
  await updateAsignada(db, s.id, destino)
  const de = { cadena: s.entidad, cuenta: persona.cuenta, en: ahora }
  await registrar(db, {
    ...de,
    accion: 'solicitud.asignar',
    sujeto: `solicitud/${radicado}`,
    hechos: { a: destino },
  })
  return { asignadaA }
}

type Vista = { readonly version: number }

export async function pedirMas(
  ctx: Ctx,
  radicado: string,
  cuerpo: Vista & { puntos: PuntoDeVerificacion[]; motivo: string },
) {
  const s = await exigirComoSeVio(ctx, radicado, cuerpo, 'pedir_mas')
  const { motivo } = cuerpo
  const puntos = [...new Set(cuerpo.puntos)]
  const movida = await mover(ctx, s, { acto: 'pedir_mas', ...deSoporte(ctx), motivo, puntos })
  await escribirFaltan(ctx, movida, { puntos, motivo, hasta: fechaEn(ctx.ahora + SIN_NOTICIA) })
  return { estado: movida.estado }
}

export async function rechazarSolicitud(ctx: Ctx, radicado: string, cuerpo: Vista & { motivo: string }) {
  const s = await exigirComoSeVio(ctx, radicado, cuerpo, 'rechazar')
  const movida = await mover(ctx, s, { acto: 'rechazar', ...deSoporte(ctx), motivo: cuerpo.motivo })
  await anularEnlaces(ctx.db, 'activar', { solicitud: s.id }, ctx.ahora)
  await escribirRechazo(ctx, movida, cuerpo.motivo)
  return { estado: movida.estado }
}

/** The papers are good. All that follows is a letter: the account is the applicant's to activate. */
export async function aceptar(ctx: Ctx, radicado: string, cuerpo: Vista & { puntos: readonly PuntoDeVerificacion[] }) {
  const s = await exigirComoSeVio(ctx, radicado, cuerpo, 'aceptar')
  if (LISTA_DE_VERIFICACION.some((punto) => !cuerpo.puntos.includes(punto))) rechazar('solicitud.lista_incompleta', {})
  if (s.encargo_hasta !== null && finDe(s.encargo_hasta) <= ctx.ahora) rechazar('solicitud.encargo', {})
  const movida = await mover(ctx, s, { acto: 'aceptar', ...deSoporte(ctx), puntos: LISTA_DE_VERIFICACION })
  await escribirActivacion(ctx, movida)
  return { estado: movida.estado }
}

function deSoporte({ persona }: Ctx) {
  return { parte: 'soporte', por: persona.cuenta, rol: persona.rol } as const
}

/** Held until the end, and as whoever decides saw it. Nobody decides on what they asked for themselves. */
async function exigirComoSeVio(
  ctx: Ctx,
  radicado: string,
  { version }: Vista,
  acto: 'pedir_mas' | 'rechazar' | 'aceptar',
): Promise<Solicitud> {
  const s = await exigirSolicitud(ctx, radicado, { paraCambiar: true })
  if (s.correo === ctx.persona.correo) rechazar('permiso.falta', {})
  // What its state no longer allows is told first: it says more than that it changed.
  if (!actosDeSolicitud(s.estado, 'soporte').includes(acto))
    rechazar('solicitud.acto_imposible', { acto, estado: s.estado })
  return versionDe(s, await findObjeciones(ctx.db, s.id)) === version ? s : rechazar('solicitud.cambio', {})
}
