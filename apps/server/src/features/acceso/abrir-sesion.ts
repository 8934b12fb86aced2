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
import { insertReto } from './factores/reto.repo.ts'
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
 * before the first wait learn anything.
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
  const salida = await db.transaction().execute((tx) => decidir({ ...ctx, db: tx }, { cuenta, vale, claves, conocido }))
  if ('espera' in salida) return bloquear(salida.espera)
  // Told only to whoever knew the password: that it is wrong would send a former leader to change it in vain.
  if ('sinNombramiento' in salida) return rechazar('sesion.sin_nombramiento', {})
  if ('mal' in salida) return rechazar('sesion.credenciales', {})
  if ('dispositivo' in salida) return responderIngreso(ctx, salida)
  ctx.paso.fijar(salida.ficha, salida.vence)
  return { paso: 'segundo' as const, metodos: salida.metodos, vence: isoBogota(salida.vence) }
}

/** What comes of an attempt whose password was checked; all of it is written, also when the answer is no. */
async function decidir(ctx: ContextoPublico, intento: Intento) {
  const { db, ahora } = ctx
  const { cuenta, claves, conocido, vale } = intento
  const frenos = await holdFrenos(db, claves, ahora)
  const espera = esperaHasta(frenos, conocido, ahora)
  if (espera !== null) {
    await anotar(ctx, intento, 'espera')
    return { espera }
  }
  if (!cuenta || !vale) {
    await countFallo(db, claves, frenos, ahora)
    await anotar(ctx, intento, 'clave')
    return { mal: true }
  }
  const metodos = await metodosDe(db, cuenta.id)
  if (metodos.length > 0) return { metodos, ...(await pedirSegundoPaso(ctx, cuenta, conocido)) }
  const abierta = await entrar(ctx, { cuenta, conocido, via: 'clave', segundoFactor: false })
  if (abierta) await clearFrenos(db, claves)
  return abierta ?? { sinNombramiento: true }
}

/** Remembers that the password was right, in this browser and for minutes. What it holds is for the history, should nothing follow. */
function pedirSegundoPaso({ db, ahora, agente, ip }: ContextoPublico, { id }: Cuenta, conocido: boolean) {
  const datos = JSON.stringify({ agente, red: redDe(ip), conocido, en: ahora })
  return insertReto(db, { clase: 'segundo_factor', cuenta: id, datos }, ahora)
}

function anotar(ctx: ContextoPublico, { cuenta, conocido }: Intento, resultado: Ingreso['resultado']) {
  const { db, ahora, agente, ip } = ctx
  return insertIngreso(db, { cuenta: cuenta?.id ?? null, en: ahora, resultado, agente, red: redDe(ip), conocido })
}
