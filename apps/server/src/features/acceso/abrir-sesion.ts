import type { abrirSesion as definicion, PeticionDe } from '@kpt/contract'
import { isoBogota, parseInstante } from '@kpt/domain/shared'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import { findPersona, insertSesion } from '../../platform/sesion/sesion.repo.ts'
import { clearFailures, countFailure, findCuenta, findNombramiento } from './acceso.repo.ts'
import { comprobarClave } from './clave.ts'
import { sesionVisible } from './sesion-visible.ts'

const INTENTOS = 5
const ESPERA = 15 * 60_000

/** Signs in: same answer and time whether or not the address exists; five wrong passwords make the account wait a quarter of an hour. */
export async function abrirSesion(ctx: ContextoPublico, { cuerpo }: PeticionDe<typeof definicion>) {
  // Failures must be counted even though the refusal undoes this request's transaction: they go through the pool.
  const aparte = ctx.servicios.conexion.db
  const cuenta = await findCuenta(aparte, cuerpo.correo)
  const bloqueo = cuenta?.bloqueada_hasta ? parseInstante(cuenta.bloqueada_hasta) : null
  if (bloqueo !== null && bloqueo > ctx.ahora) rechazar('sesion.bloqueada', { hasta: isoBogota(bloqueo).slice(11, 16) })
  const vale = await comprobarClave(cuenta?.clave_hash ?? null, cuerpo.clave)
  if (!cuenta || !vale) {
    if (cuenta) await countFailure(aparte, cuenta.id, INTENTOS, ctx.ahora + ESPERA)
    return rechazar('sesion.credenciales', {})
  }
  const nombramiento = (await findNombramiento(ctx.db, cuenta.id, ctx.ahora)) ?? rechazar('sesion.credenciales', {})
  await clearFailures(ctx.db, cuenta.id)
  const { ficha, expira } = await insertSesion(ctx.db, cuenta.id, nombramiento.id, ctx.ahora)
  await registrar(ctx.db, {
    cadena: 'nacional',
    cuenta: cuenta.id,
    accion: 'sesion.abrir',
    sujeto: `cuenta/${cuenta.id}`,
    hechos: { nombramiento: nombramiento.id },
    en: ctx.ahora,
  })
  const persona = await findPersona(ctx.db, ficha, ctx.ahora)
  if (!persona) throw new Error('the session just opened is not there')
  ctx.cookie.fijar(ficha, expira)
  return sesionVisible(ctx.servicios, persona)
}
