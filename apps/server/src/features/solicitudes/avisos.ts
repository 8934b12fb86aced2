// The letters of a request: who is told of what. Each is written in the transaction of the act that causes it.
import type { PuntoDeVerificacion } from '@kpt/domain/acceso'
import type { Fecha, Instante } from '@kpt/domain/shared'
import { FALTA_DEL_PUNTO } from '@kpt/textos'
import type { Db } from '../../platform/db/conexion.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { crearEnlace } from '../acceso/index.ts'
import { escribirCorreo } from '../correo/index.ts'
import { findAdministradores, findCorreoOficial, findLiderazgosDe, type Nombrado } from '../liderazgo/index.ts'
import type { Solicitud } from './solicitud.repo.ts'

/** What a letter needs from whoever writes it: a request, or the periodic work. */
export type Escribiente = { readonly db: Db; readonly ahora: Instante; readonly servicios: Servicios }
type Pedido = Pick<Solicitud, 'id' | 'radicado' | 'nombre' | 'correo' | 'entidad' | 'cargo'>

export async function escribirRecibo(e: Escribiente, s: Pedido, clave = `solicitud/${s.id}/recibo`): Promise<void> {
  const hechos = { ...comunes(e, s), enlace: await enlaceDeSeguir(e, s.id) }
  await escribirCorreo(e, { clave, clase: 'solicitud.recibo', sujeto: sujetoDe(s), para: s.correo, hechos })
}

/** To whoever leads now, to the official address and to those who run the gobernación's accounts: any of them may object. */
export async function escribirAvisos(e: Escribiente, s: Pedido): Promise<void> {
  const { db, ahora } = e
  const lideres = (await findLiderazgosDe(db, s.entidad, ahora)).filter((l) => l.desde <= ahora)
  const oficial = await findCorreoOficial(db, s.entidad)
  const administradores = await findAdministradores(db, departamentoDe(e, s.entidad), ahora)
  const destinos = [
    ...lideres.map((l) => ({ quien: 'lider', destinatario: 'lider', para: l.correo }) as const),
    ...(oficial ? [{ quien: 'correo_oficial', destinatario: 'entidad', para: oficial } as const] : []),
    ...administradores.map((para) => ({ quien: 'gobernacion', destinatario: 'gobernacion', para }) as const),
  ]
  for (const [i, { quien, destinatario, para }] of destinos.entries()) {
    const { ficha } = await crearEnlace(db, 'objetar', { solicitud: s.id, quien }, ahora)
    const enlace = e.servicios.correo.enlace(`/solicitud/objetar#${ficha}`)
    const hechos = { destinatario, solicitante: s.nombre, cargo: s.cargo, ...comunes(e, s), enlace }
    await escribirCorreo(e, {
      clave: `solicitud/${s.id}/aviso/${i}`,
      clase: 'solicitud.aviso',
      sujeto: sujetoDe(s),
      para,
      hechos,
    })
  }
}

export async function escribirFaltan(
  e: Escribiente,
  s: Pedido & Pick<Solicitud, 'sucesos'>,
  falta: { readonly puntos: readonly PuntoDeVerificacion[]; readonly motivo: string; readonly hasta: Fecha },
): Promise<void> {
  const faltan = falta.puntos.map((punto) => FALTA_DEL_PUNTO[punto])
  const enlace = await enlaceDeSeguir(e, s.id)
  const hechos = { ...comunes(e, s), faltan, observacion: falta.motivo, hasta: falta.hasta, enlace }
  const clave = `solicitud/${s.id}/faltan/${s.sucesos}`
  await escribirCorreo(e, { clave, clase: 'solicitud.faltan', sujeto: sujetoDe(s), para: s.correo, hechos })
}

export async function escribirRechazo(e: Escribiente, s: Pedido, motivo: string): Promise<void> {
  const hechos = { ...comunes(e, s), motivo, enlace: await enlaceDeSeguir(e, s.id) }
  const clave = `solicitud/${s.id}/rechazo`
  await escribirCorreo(e, { clave, clase: 'solicitud.rechazada', sujeto: sujetoDe(s), para: s.correo, hechos })
}

/** Also whoever did not withdraw it learns of it. */
export async function escribirRetiro(e: Escribiente, s: Pedido): Promise<void> {
  const hechos = { ...comunes(e, s), enlace: await enlaceDeSeguir(e, s.id) }
  const clave = `solicitud/${s.id}/retiro`
  await escribirCorreo(e, { clave, clase: 'solicitud.retirada', sujeto: sujetoDe(s), para: s.correo, hechos })
}

export async function escribirVencimiento(e: Escribiente, s: Pedido, esperaba: 'completar' | 'activar'): Promise<void> {
  const hechos = { ...comunes(e, s), esperaba, enlace: e.servicios.correo.enlace('/solicitud') }
  const clave = `solicitud/${s.id}/vencimiento`
  await escribirCorreo(e, { clave, clase: 'solicitud.vencida', sujeto: sujetoDe(s), para: s.correo, hechos })
}

/** The link with which only this person activates. Written again when the applicant asks: the former stops working. */
export async function escribirActivacion(e: Escribiente, s: Pedido & Pick<Solicitud, 'sucesos'>): Promise<void> {
  const { ficha, vence } = await crearEnlace(e.db, 'activar', { solicitud: s.id }, e.ahora)
  const enlace = e.servicios.correo.enlace(`/enlace/activar#${ficha}`)
  const hechos = { ...comunes(e, s), enlace, caduca: vence, enlaceSolicitud: await enlaceDeSeguir(e, s.id) }
  const clave = `solicitud/${s.id}/activar/${s.sucesos}`
  const sujeto = sujetoDe(s)
  await escribirCorreo(e, { clave, clase: 'solicitud.aceptada', sujeto, para: s.correo, caduca: vence, hechos })
}

/** To all concerned by a change of leader: who leaves, the entity, its gobernación, and the one who comes. */
export async function escribirRelevo(
  e: Escribiente,
  s: Solicitud,
  { desde, salen, vuelven }: Nombrado,
  acto: string,
): Promise<void> {
  const entidad = nombreDe(e, s.entidad)
  const sujeto = sujetoDe(s)
  const clave = (parte: string) => claveDelRelevo(s, parte)
  await escribirEncargo(e, s, vuelven, acto)
  for (const { cuenta, nombre, correo } of salen) {
    const hechos = { nombre, entidad, desde, acto, sucesor: s.nombre }
    await escribirCorreo(e, { clave: clave(cuenta), clase: 'liderazgo.reemplazado', sujeto, para: correo, hechos })
  }
  const oficial = await findCorreoOficial(e.db, s.entidad)
  const administradores = await findAdministradores(e.db, departamentoDe(e, s.entidad), e.ahora)
  const destinos = [
    ...(oficial ? [{ destinatario: 'entidad', para: oficial } as const] : []),
    ...administradores.map((para) => ({ destinatario: 'gobernacion', para }) as const),
    ...(s.clase === 'titular' ? [{ destinatario: 'lider', para: s.correo } as const] : []),
  ]
  for (const { destinatario, para } of destinos) {
    const hechos = { destinatario, lider: s.nombre, entidad, desde, acto }
    await escribirCorreo(e, {
      clave: clave(`${destinatario}/${para}`),
      clase: 'liderazgo.activado',
      sujeto,
      para,
      hechos,
    })
  }
}

/** Of an encargo, to whoever takes it and to whoever gets the charge back when it ends. */
async function escribirEncargo(e: Escribiente, s: Solicitud, vuelven: Nombrado['vuelven'], acto: string) {
  if (s.encargo_desde === null || s.encargo_hasta === null) return
  const comun = { entidad: nombreDe(e, s.entidad), desde: s.encargo_desde, hasta: s.encargo_hasta, acto }
  const sujeto = sujetoDe(s)
  for (const { cuenta, nombre, correo } of vuelven) {
    const hechos = { nombre, encargado: s.nombre, ...comun }
    const clave = claveDelRelevo(s, cuenta)
    await escribirCorreo(e, { clave, clase: 'encargo.cubre', sujeto, para: correo, hechos })
  }
  const hechos = { nombre: s.nombre, ...comun, enlace: e.servicios.correo.enlace('/') }
  const clave = claveDelRelevo(s, 'encargo')
  await escribirCorreo(e, { clave, clase: 'encargo.comienza', sujeto, para: s.correo, hechos })
}

function claveDelRelevo({ id }: Pick<Solicitud, 'id'>, parte: string): string {
  return `solicitud/${id}/relevo/${parte}`
}

async function enlaceDeSeguir({ db, ahora, servicios }: Escribiente, solicitud: string): Promise<string> {
  const { ficha } = await crearEnlace(db, 'seguir', { solicitud }, ahora)
  return servicios.correo.enlace(`/solicitud/seguir#${ficha}`)
}

function comunes(e: Escribiente, s: Pedido) {
  return { nombre: s.nombre, entidad: nombreDe(e, s.entidad), radicado: s.radicado }
}

export function nombreDe({ servicios }: Pick<Escribiente, 'servicios'>, entidad: string): string {
  return servicios.referencia.territorio.get(entidad)?.nombre ?? entidad
}

function departamentoDe({ servicios }: Escribiente, entidad: string): string {
  return servicios.referencia.territorio.get(entidad)?.departamento ?? entidad
}

function sujetoDe({ radicado }: Pedido): string {
  return `solicitud/${radicado}`
}
