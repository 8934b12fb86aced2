// Sign-in with a passkey: who it is, that it is there and that it is its person, in one signature. It counts as both factors.
import type { abrirSesionConLlave as definicion, PeticionDe } from '@kpt/contract'
import type { Db } from '../../../platform/db/conexion.ts'
import { type ContextoPublico, rechazar } from '../../../platform/http/index.ts'
import { redDe } from '../../../platform/sesion/red.ts'
import { findCuentaPorId } from '../acceso.repo.ts'
import { isConocido } from '../dispositivo.repo.ts'
import { entrar, responderIngreso } from '../entrar.ts'
import { clavesFreno, clearFrenos } from '../freno.repo.ts'
import { holdLlave, touchLlave } from './llave.repo.ts'
import { gastarReto, holdReto, insertReto } from './reto.repo.ts'
import { comprobarUso, opcionesDePrueba, type RespuestaDeLlave, retoDe } from './webauthn.ts'

export async function opcionesDeIngreso({ db, ahora, servicios }: ContextoPublico) {
  const opciones = await opcionesDePrueba(servicios)
  await insertReto(db, { clase: 'llave_ingreso', cuenta: null, ficha: opciones.challenge }, ahora)
  return { ...opciones }
}

export async function abrirSesionConLlave(ctx: ContextoPublico, { cuerpo }: PeticionDe<typeof definicion>) {
  const { db } = ctx.servicios.conexion
  const respuesta = cuerpo.respuesta
  const esperado = await db.transaction().execute((tx) => gastarSuReto({ ...ctx, db: tx }, respuesta))
  if (!esperado) return rechazar('factor.llave', {})
  const abierta = await db.transaction().execute((tx) => decidir({ ...ctx, db: tx }, respuesta))
  ctx.paso.borrar()
  return responderIngreso(ctx, abierta)
}

/** A challenge serves once, whatever comes of it: the same signature sent again finds it spent. */
export async function gastarSuReto(
  { db, ahora }: { db: Db; ahora: number },
  respuesta: RespuestaDeLlave,
): Promise<boolean> {
  const reto = await holdReto(db, 'llave_ingreso', retoDe(respuesta), ahora)
  if (reto) await gastarReto(db, reto, ahora)
  return reto !== undefined
}

async function decidir(ctx: ContextoPublico, respuesta: RespuestaDeLlave) {
  const { db, ahora, servicios } = ctx
  const llave = await holdLlave(db, Buffer.from(respuesta.id, 'base64url'))
  const contador = llave ? await comprobarUso(servicios, respuesta, llave) : null
  const cuenta = llave && (await findCuentaPorId(db, llave.cuenta))
  if (!llave || contador === null || !cuenta) return rechazar('factor.llave', {})
  await touchLlave(db, llave.credencial, contador, ahora)
  await clearFrenos(db, clavesFreno(servicios.cripto, cuenta.correo, redDe(ctx.ip)))
  const conocido = await isConocido(db, ctx.dispositivo.leer(), cuenta.id)
  const abierta = await entrar(ctx, { cuenta, conocido, via: 'llave', segundoFactor: true })
  return abierta ?? rechazar('sesion.sin_nombramiento', {})
}
