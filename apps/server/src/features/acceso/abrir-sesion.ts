import type { abrirSesion as definicion, PeticionDe } from '@kpt/contract'
import { type Instante, isoBogota, parseInstante } from '@kpt/domain/shared'
import { registrar } from '../../platform/audit/index.ts'
import type { Db } from '../../platform/db/conexion.ts'
import { type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import { findPersona, insertSesion } from '../../platform/sesion/sesion.repo.ts'
import { clearFailures, countFailure, findCuenta, findNombramiento } from './acceso.repo.ts'
import { comprobarClave } from './clave.ts'
import { sesionVisible } from './sesion-visible.ts'

const INTENTOS = 5
const ESPERA = 15 * 60_000

/**
 * Signs in: same answer and time whether or not the address exists; five wrong passwords make the account wait a quarter of an hour.
 * Not under the transaction of a request: failures must stay counted, and nobody holds a connection while a password is checked, or
 * twenty people at the door at once would stop everybody else.
 */
export async function abrirSesion(ctx: ContextoPublico, { cuerpo }: PeticionDe<typeof definicion>) {
  const { db } = ctx.servicios.conexion
  const cuenta = await findCuenta(db, cuerpo.correo)
  const bloqueo = cuenta?.bloqueada_hasta ? parseInstante(cuenta.bloqueada_hasta) : null
  if (bloqueo !== null && bloqueo > ctx.ahora) rechazar('sesion.bloqueada', { hasta: isoBogota(bloqueo).slice(11, 16) })
  const vale = await comprobarClave(cuenta?.clave_hash ?? null, cuerpo.clave)
  if (!cuenta || !vale) {
    if (cuenta) await countFailure(db, cuenta.id, { limite: INTENTOS, ahora: ctx.ahora, espera: ESPERA })
    return rechazar('sesion.credenciales', {})
  }
  const { ficha, expira } = await db.transaction().execute((tx) => abrir(tx, cuenta.id, ctx.ahora))
  const persona = await findPersona(ctx.servicios.conexion, ficha, ctx.ahora)
  if (!persona) throw new Error('the session just opened is not there')
  ctx.cookie.fijar(ficha, expira)
  return sesionVisible(ctx.servicios, persona)
}

async function abrir(db: Db, cuenta: string, ahora: Instante) {
  const nombramiento = (await findNombramiento(db, cuenta, ahora)) ?? rechazar('sesion.credenciales', {})
  await clearFailures(db, cuenta)
  const abierta = await insertSesion(db, cuenta, nombramiento.id, ahora)
  await registrar(db, {
    cadena: 'nacional',
    cuenta,
    accion: 'sesion.abrir',
    sujeto: `cuenta/${cuenta}`,
    hechos: { nombramiento: nombramiento.id },
    en: ahora,
  })
  return abierta
}
