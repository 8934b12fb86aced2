// What support does with a request: looks, takes it, asks for more, says no, says yes. Saying yes only sends a link (R6.4).
import { actosDeSolicitud, LISTA_DE_VERIFICACION, type PuntoDeVerificacion } from '@kpt/domain/acceso'
import { fechaEn, finDe, isoBogota } from '@kpt/domain/shared'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { anularEnlaces } from '../acceso/index.ts'
import { findLiderazgosDe } from '../liderazgo/index.ts'
import { escribirActivacion, escribirFaltan, escribirRechazo } from './avisos.ts'
import { leerSoporte } from './cargar.ts'
import { findEquipo } from './cola.repo.ts'
import { mover } from './mover.ts'
import { findObjeciones } from './objecion.repo.ts'
import { encargoDe, SIN_NOTICIA } from './seguir.ts'
import { findSolicitud, findSucesos, type Solicitud, updateAsignada } from './solicitud.repo.ts'
import { findSoportes, type Soporte } from './soporte.repo.ts'
import { entidadBreve } from './ver-cola.ts'

type Ctx = ContextoTerritorial

export async function verSolicitud(ctx: Ctx, radicado: string) {
  const { db, ahora, servicios } = ctx
  const s = await exigir(ctx, radicado)
  const equipo = await findEquipo(db, ahora)
  const lider = (await findLiderazgosDe(db, s.entidad, ahora)).find((l) => l.desde <= ahora)
  const sucesos = await findSucesos(db, s.id)
  return {
    ...{ radicado, nombre: s.nombre, cargo: s.cargo, correo: s.correo, clase: s.clase, estado: s.estado },
    entidad: entidadBreve(servicios, s.entidad),
    documentoTipo: s.documento_tipo as 'CC',
    documentoFinal: s.documento_final,
    encargo: encargoDe(s),
    acto: { tipo: s.acto_tipo as 'decreto', numero: s.acto_numero, fecha: s.acto_fecha },
    radicadaEn: s.radicada_en,
    respuestaAntesDe: s.vence_en,
    asignadaA: equipo.find(({ id }) => id === s.asignada_a) ?? null,
    equipo,
    liderActual: lider ? { nombre: lider.nombre, correo: lider.correo, desde: isoBogota(lider.desde) } : null,
    soportes: (await findSoportes(db, { solicitud: s.id })).map(soporteVisible),
    historia: sucesos.map(({ nombre, rol, ...x }) => ({ ...x, autor: nombre && rol ? { nombre, rol } : null })),
    objeciones: await findObjeciones(db, s.id),
    puede: actosDeSolicitud(s.estado, 'soporte') as ('pedir_mas' | 'aceptar' | 'rechazar')[],
  }
}

function soporteVisible({ id, clase, nombre, tipo, bytes, sha256, recibido_en, antivirus, borrado_en }: Soporte) {
  return {
    ...{ id, clase, nombre, bytes, tipo: tipo ?? '', sha256: sha256?.toString('hex') ?? '' },
    recibidoEn: recibido_en ?? '',
    sinAntivirus: antivirus === 'sin_revisar',
    borradoEn: borrado_en,
  }
}

/** The whole number of the identity document. Who saw it, and when, is for ever. */
export async function verIdentidad(ctx: Ctx, radicado: string) {
  const s = await exigir(ctx, radicado)
  if (!ctx.servicios.cripto.guarda) rechazar('solicitud.sin_llave', {})
  await anotarVista(ctx, s, 'solicitud.ver_identidad', `solicitud/${radicado}/identidad`)
  const cifrado = s.documento_cifrado
  return { numero: cifrado && ctx.servicios.cripto.descifrarDato(cifrado, `solicitud/${s.id}/documento`) }
}

/** A document, as a download that the browser does not run. Nobody sees one without leaving word of it. */
export async function verSoporte(ctx: Ctx, { radicado, soporte }: { radicado: string; soporte: string }) {
  const s = await exigir(ctx, radicado)
  if (!ctx.servicios.cripto.guarda) rechazar('solicitud.sin_llave', {})
  const suyo = (await findSoportes(ctx.db, { solicitud: s.id })).find(({ id }) => id === soporte)
  const contenido = suyo && (await leerSoporte(ctx.servicios, suyo))
  if (!suyo || !contenido) return rechazar('documento.no_existe', {})
  await anotarVista(ctx, s, 'solicitud.ver_soporte', `solicitud/${radicado}/soporte/${soporte}`)
  return { tipo: suyo.tipo ?? 'application/octet-stream', nombre: suyo.nombre, contenido }
}

async function anotarVista({ db, ahora, persona }: Ctx, { entidad }: Solicitud, accion: string, sujeto: string) {
  await registrar(db, {
    cadena: entidad,
    cuenta: persona.cuenta,
    accion,
    sujeto,
    hechos: { rol: persona.rol },
    en: ahora,
  })
}

/** Takes it, gives it to somebody of the team or leaves it. */
export async function asignar(ctx: Ctx, radicado: string, a: string | null) {
  const { db, ahora, persona } = ctx
  const s = await exigir(ctx, radicado, { paraCambiar: true })
  if (actosDeSolicitud(s.estado, 'soporte').length === 0)
    rechazar('solicitud.acto_imposible', { acto: 'asignar', estado: s.estado })
  const destino = a === 'mi' ? persona.cuenta : a
  const asignadaA = (await findEquipo(db, ahora)).find(({ id }) => id === destino) ?? null
  if (destino !== null && asignadaA === null) rechazar('solicitud.asignacion', {})
  await updateAsignada(db, s.id, destino)
  const sujeto = `solicitud/${radicado}`
  const hechos = { a: destino }
  await registrar(db, {
    cadena: s.entidad,
    cuenta: persona.cuenta,
    accion: 'solicitud.asignar',
    sujeto,
    hechos,
    en: ahora,
  })
  return { asignadaA }
}

export async function pedirMas(ctx: Ctx, radicado: string, cuerpo: { puntos: PuntoDeVerificacion[]; motivo: string }) {
  const s = await exigirAjena(ctx, radicado)
  const puntos = [...new Set(cuerpo.puntos)]
  const movida = await mover(ctx, s, { acto: 'pedir_mas', ...deSoporte(ctx), ...cuerpo, puntos })
  await escribirFaltan(ctx, movida, { ...cuerpo, puntos, hasta: fechaEn(ctx.ahora + SIN_NOTICIA) })
  return { estado: movida.estado }
}

export async function rechazarSolicitud(ctx: Ctx, radicado: string, motivo: string) {
  const s = await exigirAjena(ctx, radicado)
  const movida = await mover(ctx, s, { acto: 'rechazar', ...deSoporte(ctx), motivo })
  await anularEnlaces(ctx.db, 'activar', { solicitud: s.id }, ctx.ahora)
  await escribirRechazo(ctx, movida, motivo)
  return { estado: movida.estado }
}

/** The papers are good. All that follows is a letter: the account is the applicant's to activate. */
export async function aceptar(ctx: Ctx, radicado: string, puntos: readonly PuntoDeVerificacion[]) {
  const s = await exigirAjena(ctx, radicado)
  if (LISTA_DE_VERIFICACION.some((punto) => !puntos.includes(punto))) rechazar('solicitud.lista_incompleta', {})
  if (s.encargo_hasta !== null && finDe(s.encargo_hasta) <= ctx.ahora) rechazar('solicitud.encargo', {})
  const movida = await mover(ctx, s, { acto: 'aceptar', ...deSoporte(ctx), puntos: LISTA_DE_VERIFICACION })
  await escribirActivacion(ctx, movida)
  return { estado: movida.estado }
}

function deSoporte({ persona }: Ctx) {
  return { parte: 'soporte', por: persona.cuenta, rol: persona.rol } as const
}

async function exigir({ db }: Ctx, radicado: string, { paraCambiar = false } = {}): Promise<Solicitud> {
  return (await findSolicitud(db, { radicado }, { paraCambiar })) ?? rechazar('solicitud.no_existe', {})
}

/** Nobody decides on what they asked for themselves. */
async function exigirAjena(ctx: Ctx, radicado: string): Promise<Solicitud> {
  const s = await exigir(ctx, radicado, { paraCambiar: true })
  return s.correo === ctx.persona.correo ? rechazar('permiso.falta', {}) : s
}
