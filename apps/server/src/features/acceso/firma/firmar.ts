// Authenticating again to sign: the same checks and brakes as whoever changes its own factors, and the proof lasts minutes.
import type { firmarConClave as conClave, firmarConLlave as conLlave, PeticionDe } from '@kpt/contract'
import { VIDA_FIRMA, type ViaFirma } from '@kpt/domain/acceso'
import { isoBogota } from '@kpt/domain/shared'
import { type ContextoSesion, rechazar } from '../../../platform/http/index.ts'
import { exigirFirma } from '../factores/exigir-prueba.ts'
import { gastarSuReto } from '../factores/ingresar-con-llave.ts'
import { holdLlave, touchLlave } from '../factores/llave.repo.ts'
import { comprobarUso, type RespuestaDeLlave } from '../factores/webauthn.ts'
import { saveFirma } from './firma.repo.ts'

/** Under no transaction of the request: a wrong password stays counted. */
export async function firmarConClave(ctx: ContextoSesion, { cuerpo }: PeticionDe<typeof conClave>) {
  return firmar(ctx, await exigirFirma(ctx, cuerpo.clave, cuerpo.codigo))
}

export async function firmarConLlave(ctx: ContextoSesion, { cuerpo }: PeticionDe<typeof conLlave>) {
  const { db } = ctx.servicios.conexion
  const { respuesta } = cuerpo
  const esperado = await db.transaction().execute((tx) => gastarSuReto({ ...ctx, db: tx }, respuesta))
  if (!esperado || !(await usarLlave(ctx, respuesta))) return rechazar('factor.llave', {})
  return firmar(ctx, 'llave')
}

/** Whether it is a passkey of this very person, with its person there. */
function usarLlave(ctx: ContextoSesion, respuesta: RespuestaDeLlave): Promise<boolean> {
  const { ahora, servicios, persona } = ctx
  return servicios.conexion.db.transaction().execute(async (db) => {
    const llave = await holdLlave(db, Buffer.from(respuesta.id, 'base64url'))
    if (llave?.cuenta !== persona.cuenta) return false
    const contador = await comprobarUso(servicios, respuesta, llave)
    if (contador === null) return false
    await touchLlave(db, llave.credencial, contador, ahora)
    return true
  })
}

async function firmar({ servicios, persona, ahora }: ContextoSesion, via: ViaFirma) {
  const hasta = ahora + VIDA_FIRMA
  await saveFirma(servicios.conexion.db, persona.sesion, { via, en: ahora }, hasta)
  return { via, en: isoBogota(ahora), hasta: isoBogota(hasta) }
}
