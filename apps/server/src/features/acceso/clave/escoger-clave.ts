// Another password, by the link that reached the mailbox of the person or by the person signed in: the two ways there are (R6.4).
import { randomUUID } from 'node:crypto'
import type { cambiarClave as cambiarDef, escogerClave as escogerDef, PeticionDe } from '@kpt/contract'
import { faltasDeClave } from '@kpt/domain/acceso'
import { registrar } from '../../../platform/audit/index.ts'
import type { Db } from '../../../platform/db/conexion.ts'
import { type ContextoPublico, type ContextoSesion, rechazar } from '../../../platform/http/index.ts'
import { redDe } from '../../../platform/sesion/red.ts'
import { closeSesionesDePersona } from '../../../platform/sesion/sesion.repo.ts'
import { escribirCorreo } from '../../correo/index.ts'
import { type Cuenta, findCuenta, findCuentaPorId } from '../acceso.repo.ts'
import { fijarClave } from '../clave.repo.ts'
import { hashClave } from '../clave.ts'
import { comprobarLaDeSiempre } from '../comprobar-la-de-siempre.ts'
import { recordarDispositivo, VIDA_DISPOSITIVO } from '../dispositivo.repo.ts'
import { anularEnlaces, exigirEnlace, gastarEnlace } from '../enlace.repo.ts'
import { clavesFreno, clearFrenos } from '../freno.repo.ts'
import { findEntidadesDe } from '../nombramiento.repo.ts'

export async function verEnlaceDeClave({ db, ahora }: ContextoPublico, ficha: string) {
  const enlace = await exigirEnlace(db, 'clave', ficha, ahora)
  const { nombre, correo } = await suCuenta(db, enlace.cuenta)
  return { nombre, correo, vence: enlace.vence_en }
}

/** The link is spent and every session ends. The browser is known from now on: what others try elsewhere does not stop it at the door. */
export async function escogerClave(ctx: ContextoPublico, { cuerpo }: PeticionDe<typeof escogerDef>) {
  const { ahora, servicios } = ctx
  const { db } = servicios.conexion
  const cuenta = await suCuenta(db, (await exigirEnlace(db, 'clave', cuerpo.ficha, ahora)).cuenta)
  await exigirBuena(ctx, cuenta, cuerpo.clave)
  const hash = await hashClave(cuerpo.clave)
  const dispositivo = await db.transaction().execute(async (tx) => {
    await gastarEnlace(tx, await exigirEnlace(tx, 'clave', cuerpo.ficha, ahora, { paraGastar: true }), ahora)
    await cambiar({ ...ctx, db: tx }, cuenta, hash, { por: 'enlace' })
    await clearFrenos(tx, clavesFreno(servicios.cripto, cuenta.correo, redDe(ctx.ip)))
    return recordarDispositivo(tx, ctx.dispositivo.leer(), cuenta.id, ahora)
  })
  ctx.dispositivo.fijar(dispositivo, ahora + VIDA_DISPOSITIVO)
  return { correo: cuenta.correo }
}

/** Whoever is signed in, with the present password: a browser left open is not enough. The other sessions end. */
export async function cambiarClave(ctx: ContextoSesion, { cuerpo }: PeticionDe<typeof cambiarDef>) {
  const { persona, servicios } = ctx
  const { db } = servicios.conexion
  const cuenta = (await findCuenta(db, persona.correo)) ?? rechazar('sesion.requerida', {})
  const suya = { ...cuenta, hash: cuenta.clave_hash }
  if (!(await comprobarLaDeSiempre(ctx, suya, cuerpo.actual))) return rechazar('clave.actual', {})
  await exigirBuena(ctx, cuenta, cuerpo.nueva)
  const hash = await hashClave(cuerpo.nueva)
  const cerradas = await db
    .transaction()
    .execute((tx) => cambiar({ ...ctx, db: tx }, cuenta, hash, { por: 'sesion', menos: persona.sesion }))
  return { cerradas }
}

type Modo = { readonly por: 'enlace' | 'sesion'; readonly menos?: string }

async function cambiar(ctx: ContextoPublico | ContextoSesion, cuenta: Cuenta, hash: string, { por, menos }: Modo) {
  const { db, ahora, servicios } = ctx
  await fijarClave(db, cuenta.id, hash, ahora)
  await anularEnlaces(db, 'clave', { cuenta: cuenta.id }, ahora)
  const cerradas = await closeSesionesDePersona(db, cuenta.id, ahora, menos === undefined ? {} : { menos })
  const sujeto = `cuenta/${cuenta.id}`
  const acto = { cadena: 'nacional', cuenta: cuenta.id, accion: 'clave.cambiar', sujeto, hechos: { por }, en: ahora }
  await registrar(db, acto)
  const enlace = servicios.correo.enlace('/clave')
  const hechos = { nombre: cuenta.nombre, cuando: ahora, red: redDe(ctx.ip), enlace }
  const clave = `${sujeto}/clave-cambiada/${randomUUID()}`
  await escribirCorreo({ db, ahora }, { clave, clase: 'clave.cambiada', sujeto, para: cuenta.correo, hechos })
  return cerradas
}

async function exigirBuena(ctx: ContextoPublico | ContextoSesion, cuenta: Cuenta, clave: string): Promise<void> {
  const { territorio } = ctx.servicios.referencia
  const suyas = await findEntidadesDe(ctx.servicios.conexion.db, cuenta.id)
  const nombres = suyas.map((codigo) => territorio.get(codigo)?.nombre ?? codigo)
  const faltas = faltasDeClave(clave, [cuenta.nombre, cuenta.correo, ...nombres])
  if (faltas.length > 0) rechazar('clave.debil', { faltas: faltas.join(',') }, faltas)
}

async function suCuenta(db: Db, id: string | null): Promise<Cuenta> {
  return (id === null ? undefined : await findCuentaPorId(db, id)) ?? rechazar('enlace.no_sirve', {})
}
