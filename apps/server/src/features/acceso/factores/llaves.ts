// Passkeys of the person signed in: registered, named, removed.
import type {
  empezarLlave as empezarDef,
  nombrarLlave as nombrarDef,
  PeticionDe,
  quitarLlave as quitarDef,
  registrarLlave as registrarDef,
} from '@kpt/contract'
import { type ContextoSesion, rechazar } from '../../../platform/http/index.ts'
import { agregado } from './cambio.ts'
import { quitado } from './codigos.ts'
import { exigirClave, exigirPrueba } from './exigir-prueba.ts'
import { deleteLlave, findLlaves, insertLlave, renameLlave } from './llave.repo.ts'
import { gastarReto, holdReto, insertReto } from './reto.repo.ts'
import { comprobarAlta, opcionesDeAlta, retoDe } from './webauthn.ts'

export async function empezarLlave(ctx: ContextoSesion, { cuerpo }: PeticionDe<typeof empezarDef>) {
  const { ahora, persona, servicios } = ctx
  const { db } = servicios.conexion
  await exigirClave(ctx, cuerpo.clave)
  const opciones = await opcionesDeAlta(servicios, persona, await findLlaves(db, persona.cuenta))
  await insertReto(db, { clase: 'llave_alta', cuenta: persona.cuenta, ficha: opciones.challenge }, ahora)
  return { ...opciones }
}

export async function registrarLlave(ctx: ContextoSesion, { cuerpo }: PeticionDe<typeof registrarDef>) {
  const { ahora, persona, servicios } = ctx
  const { nombre, respuesta } = cuerpo
  // The challenge is spent also when the answer is wrong, and only its own person may answer it.
  const suyo = await servicios.conexion.db.transaction().execute(async (tx) => {
    const reto = await holdReto(tx, 'llave_alta', retoDe(respuesta), ahora)
    if (reto) await gastarReto(tx, reto, ahora)
    return reto?.cuenta === persona.cuenta
  })
  const nueva = suyo ? await comprobarAlta(servicios, respuesta) : null
  if (nueva === null) return rechazar('factor.llave', {})
  return servicios.conexion.db.transaction().execute(async (tx) => {
    const puesta = await insertLlave(tx, { ...nueva, cuenta: persona.cuenta, nombre }, ahora)
    if (!puesta) return rechazar('factor.llave', {})
    return agregado({ ...ctx, db: tx }, 'llave_agregada')
  })
}

export async function nombrarLlave(ctx: ContextoSesion, { params, cuerpo }: PeticionDe<typeof nombrarDef>) {
  const puesto = await renameLlave(ctx.db, ctx.persona.cuenta, credencial(params.llave), cuerpo.nombre)
  return puesto ? { nombre: cuerpo.nombre } : rechazar('factor.no_existe', {})
}

export async function quitarLlave(ctx: ContextoSesion, { params, cuerpo }: PeticionDe<typeof quitarDef>) {
  const { persona, servicios } = ctx
  await exigirPrueba(ctx, cuerpo.clave, cuerpo.codigo)
  await servicios.conexion.db.transaction().execute(async (tx) => {
    if (!(await deleteLlave(tx, persona.cuenta, credencial(params.llave)))) return rechazar('factor.no_existe', {})
    return quitado({ ...ctx, db: tx }, 'llave_quitada')
  })
  return { quitado: true as const }
}

function credencial(llave: string): Buffer {
  return Buffer.from(llave, 'base64url')
}
