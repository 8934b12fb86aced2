import type { abrirSesion as definicion, PeticionDe } from '@kpt/contract'
import { esperaHasta } from '@kpt/domain/acceso'
import type { Instante } from '@kpt/domain/shared'
import { registrar } from '../../platform/audit/index.ts'
import type { Db } from '../../platform/db/conexion.ts'
import { type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import { redDe } from '../../platform/sesion/red.ts'
import { findPersona, insertSesion } from '../../platform/sesion/sesion.repo.ts'
import { findCuenta, findNombramiento } from './acceso.repo.ts'
import { comprobarClave } from './clave.ts'
import { type Ingreso, insertIngreso, isConocido, recordarDispositivo, VIDA_DISPOSITIVO } from './dispositivo.repo.ts'
import { bloquear } from './espera.ts'
import { type ClavesFreno, clavesFreno, clearFrenos, countFallo, findFrenos, holdFrenos } from './freno.repo.ts'
import { sesionVisible } from './sesion-visible.ts'

type Intento = {
  readonly cuenta: string | null
  readonly vale: boolean
  readonly claves: ClavesFreno
  readonly conocido: boolean
  readonly ahora: Instante
  readonly agente: string | null
  readonly red: string
  readonly dispositivo: string | null
}

/**
 * Signs in: same answer, same statements and same time whether or not the address exists. Not under the transaction of a request:
 * failures must stay counted, and nobody holds a connection while a password is checked, or twenty people at the door at once would
 * stop everybody else. The brakes are read before the check, to spare it, and again after it: of many guesses sent at once only those
 * before the first wait learn anything.
 */
export async function abrirSesion(ctx: ContextoPublico, { cuerpo }: PeticionDe<typeof definicion>) {
  const { ahora, agente, servicios } = ctx
  const { db } = servicios.conexion
  const correo = cuerpo.correo.toLowerCase()
  const red = redDe(ctx.ip)
  const claves = clavesFreno(servicios.cripto, correo, red)
  const cuenta = await findCuenta(db, correo)
  const dispositivo = ctx.dispositivo.leer()
  const conocido = await isConocido(db, dispositivo, cuenta?.id ?? null)
  const espera = esperaHasta(await findFrenos(db, claves), conocido, ahora)
  if (espera !== null) return bloquear(espera)
  const vale = await comprobarClave(cuenta?.clave_hash ?? null, cuerpo.clave)
  const intento = { cuenta: cuenta?.id ?? null, vale, claves, conocido, ahora, agente, red, dispositivo }
  const salida = await db.transaction().execute((tx) => decidir(tx, intento))
  if ('espera' in salida) return bloquear(salida.espera)
  // Told only to whoever knew the password: that it is wrong would send a former leader to change it in vain.
  if ('sinNombramiento' in salida) return rechazar('sesion.sin_nombramiento', {})
  if (!('ficha' in salida)) return rechazar('sesion.credenciales', {})
  const persona = await findPersona(servicios.conexion, salida.ficha, ahora)
  if (!persona) throw new Error('the session just opened is not there')
  ctx.cookie.fijar(salida.ficha, salida.expira)
  ctx.dispositivo.fijar(salida.dispositivo, ahora + VIDA_DISPOSITIVO)
  return sesionVisible(servicios, persona)
}

/** What comes of an attempt whose password was checked; all of it is written, also when the answer is no. */
async function decidir(tx: Db, intento: Intento) {
  const { cuenta, claves, conocido, ahora, vale } = intento
  const frenos = await holdFrenos(tx, claves, ahora)
  const espera = esperaHasta(frenos, conocido, ahora)
  if (espera !== null) {
    await anotar(tx, intento, 'espera')
    return { espera }
  }
  if (cuenta === null || !vale) {
    await countFallo(tx, claves, frenos, ahora)
    await anotar(tx, intento, 'clave')
    return { mal: true }
  }
  const nombramiento = await findNombramiento(tx, cuenta, ahora)
  await anotar(tx, intento, nombramiento ? 'bien' : 'sin_nombramiento')
  if (!nombramiento) return { sinNombramiento: true }
  await clearFrenos(tx, claves)
  return abrir(tx, intento, cuenta, nombramiento.id)
}

async function abrir(tx: Db, { agente, ahora, dispositivo, red }: Intento, cuenta: string, nombramiento: string) {
  const abierta = await insertSesion(tx, cuenta, nombramiento, ahora, { via: 'clave', agente, red })
  await registrar(tx, {
    cadena: 'nacional',
    cuenta,
    accion: 'sesion.abrir',
    sujeto: `cuenta/${cuenta}`,
    hechos: { nombramiento },
    en: ahora,
  })
  return { ...abierta, dispositivo: await recordarDispositivo(tx, dispositivo, cuenta, ahora) }
}

function anotar(tx: Db, { agente, ahora, conocido, cuenta, red }: Intento, resultado: Ingreso['resultado']) {
  return insertIngreso(tx, { cuenta, en: ahora, resultado, agente, red, conocido })
}
