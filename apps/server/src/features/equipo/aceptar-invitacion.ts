import type { aceptarInvitacion as definicion, PeticionDe } from '@kpt/contract'
import { registrar } from '../../platform/audit/index.ts'
import type { Db } from '../../platform/db/conexion.ts'
import { type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { cuentaDePrueba, exigirEnlace, gastarEnlace, type Prueba, probarPersona, situacionDe } from '../acceso/index.ts'
import { findInvitacion, type Invitacion, insertNombramientoDe, markAceptada } from './invitacion.repo.ts'

export async function verInvitacion(ctx: ContextoPublico, ficha: string) {
  const enlace = await exigirEnlace(ctx.db, 'invitacion', ficha, ctx.ahora)
  const { nombre, correo, rol, entidad } = await pendiente(ctx.db, enlace.invitacion)
  const { clase: cuenta } = await situacionDe(ctx, correo)
  return { nombre, correo, rol, cuenta, entidad: organismo(ctx.servicios, entidad), vence: enlace.vence_en }
}

/** The person invited accepts: the same account as always if there is one, with its own password. */
export async function aceptarInvitacion(ctx: ContextoPublico, { cuerpo }: PeticionDe<typeof definicion>) {
  const { db } = ctx.servicios.conexion
  const enlace = await exigirEnlace(db, 'invitacion', cuerpo.ficha, ctx.ahora)
  const invitacion = await pendiente(db, enlace.invitacion)
  const prueba = await probarPersona(ctx, persona(ctx.servicios, invitacion), cuerpo.clave)
  await db.transaction().execute((tx) => gastar({ ...ctx, db: tx }, cuerpo.ficha, prueba))
  return { correo: invitacion.correo, entidad: organismo(ctx.servicios, invitacion.entidad) }
}

async function gastar({ db, ahora, servicios }: ContextoPublico, ficha: string, prueba: Prueba): Promise<void> {
  const enlace = await exigirEnlace(db, 'invitacion', ficha, ahora, { paraGastar: true })
  const invitacion = await pendiente(db, enlace.invitacion, true)
  const cuenta = await cuentaDePrueba(db, persona(servicios, invitacion), prueba, ahora)
  const nombramiento = await insertNombramientoDe(db, invitacion, cuenta, ahora)
  await markAceptada(db, invitacion.id, ahora)
  await gastarEnlace(db, enlace, ahora)
  const { rol, entidad } = invitacion
  const sujeto = `nombramiento/${nombramiento}`
  const hechos = { rol, invitacion: invitacion.id }
  await registrar(db, {
    cadena: entidad ?? 'nacional',
    cuenta,
    accion: 'invitacion.aceptar',
    sujeto,
    hechos,
    en: ahora,
  })
}

async function pendiente(db: Db, id: string | null, paraCambiar = false): Promise<Invitacion> {
  return (await findInvitacion(db, id ?? '', { paraCambiar })) ?? rechazar('enlace.no_sirve', {})
}

function organismo({ referencia }: Servicios, codigo: string | null) {
  return codigo === null ? null : { codigo, nombre: referencia.territorio.get(codigo)?.nombre ?? codigo }
}

function persona(servicios: Servicios, { correo, nombre, entidad }: Invitacion) {
  const suya = organismo(servicios, entidad)
  return { correo, nombre, propios: suya ? [suya.nombre] : [] }
}
