import type { abrirSesion as definicion, PeticionDe } from '@kpt/contract'
import { esperaHasta } from '@kpt/domain/acceso'
import { isoBogota } from '@kpt/domain/shared'
import { type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import { redDe } from '../../platform/sesion/red.ts'
import { type Cuenta, findCuenta } from './acceso.repo.ts'
import { comprobarClave } from './clave.ts'
import { type Ingreso, insertIngreso, isConocido } from './dispositivo.repo.ts'
import { entrar, responderIngreso } from './entrar.ts'
import { bloquear } from './espera.ts'
import { metodosDe } from './factores/metodos.ts'
import { pedirSegundoPaso } from './factores/pedir-segundo-paso.ts'
import { type ClavesFreno, clavesFreno, clearFrenos, countFallo, findFrenos, holdFrenos } from './freno.repo.ts'

type Intento = {
  readonly cuenta: Cuenta | undefined
  readonly vale: boolean
  readonly claves: ClavesFreno
  readonly conocido: boolean
}

/**
 * Signs in: same answer, same statements and same time whether or not the address exists. Not under the transaction of a request:
 * failures must stay counted, and nobody holds a connection while a password is checked, or twenty people at the door at once would
 * stop everybody else. The brakes are read before the check, to spare it, and again after it: of many guesses sent at once only those
 * before the first wait learn anything. The brakes are let go before the session is opened: a whole town hall arrives from one network,
 * and each would wait for all the writing of the one before.
 */
export async function abrirSesion(ctx: ContextoPublico, { cuerpo }: PeticionDe<typeof definicion>) {
  const { ahora, servicios } = ctx
  const { db } = servicios.conexion
  const correo = cuerpo.correo.toLowerCase()
  const claves = clavesFreno(servicios.cripto, correo, redDe(ctx.ip))
  const cuenta = await findCuenta(db, correo)
  const conocido = await isConocido(db, ctx.dispositivo.leer(), cuenta?.id ?? null)
  const espera = esperaHasta(await findFrenos(db, claves), conocido, ahora)
  if (espera !== null) return bloquear(espera)
  const vale = await comprobarClave(cuenta?.clave_hash ?? null, cuerpo.clave)
  const intento = { cuenta, vale, claves, conocido }
  const juicio = await db.transaction().execute((tx) => juzgar({ ...ctx, db: tx }, intento))
  if ('espera' in juicio) return bloquear(juicio.espera)
  if ('mal' in juicio) return rechazar('sesion.credenciales', {})
  const salida = await db.transaction().execute((tx) => admitir({ ...ctx, db: tx }, intento, juicio.cuenta))
  // Told only to whoever knew the password: that it is wrong would send a former leader to change it in vain.
  if ('sinNombramiento' in salida) return rechazar('sesion.sin_nombramiento', {})
  if ('dispositivo' in salida) return responderIngreso(ctx, salida)
  ctx.paso.fijar(salida.ficha, salida.vence)
  return { paso: 'segundo' as const, metodos: salida.metodos, vence: isoBogota(salida.vence) }
}

/** What the brakes say of an attempt whose password was checked; a failure is written here. */
async function juzgar(ctx: ContextoPublico, intento: Intento) {
  const { db, ahora } = ctx
  const { cuenta, claves, conocido, vale } = intento
  const frenos = await holdFrenos(db, claves, ahora)
  const espera = esperaHasta(frenos, conocido, ahora)
  if (espera !== null) {
    await anotar(ctx, intento, 'espera')
    return { espera }
  }
  if (cuenta && vale) return { cuenta }
  await countFallo(db, claves, frenos, ahora)
  await anotar(ctx, intento, 'clave')
  return { mal: true }
}

/** Whoever knew the password: inside, or before the second step. */
async function admitir(ctx: ContextoPublico, { claves, conocido }: Intento, cuenta: Cuenta) {
  const { db } = ctx
  const metodos = await metodosDe(db, cuenta.id)
  if (metodos.length > 0) return { metodos, ...(await pedirSegundoPaso(ctx, { cuenta, conocido, via: 'clave' })) }
  const abierta = await entrar(ctx, { cuenta, conocido, via: 'clave', segundoFactor: false })
  if (abierta) await clearFrenos(db, claves)
  return abierta ?? { sinNombramiento: true }
}

function anotar(ctx: ContextoPublico, { cuenta, conocido }: Intento, resultado: Ingreso['resultado']) {
  const { db, ahora, agente, ip } = ctx
  return insertIngreso(db, { cuenta: cuenta?.id ?? null, en: ahora, resultado, agente, red: redDe(ip), conocido })
}
