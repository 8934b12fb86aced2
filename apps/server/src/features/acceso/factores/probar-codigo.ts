// Whether a code is good for a person: of its application, never twice, or one of recovery, once.
import { createHmac } from 'node:crypto'
import { esperaHasta, leerCodigo, pasoDelCodigo } from '@kpt/domain/acceso'
import type { Instante } from '@kpt/domain/shared'
import type { Cripto } from '../../../platform/cripto/index.ts'
import type { Db } from '../../../platform/db/conexion.ts'
import { type ContextoSesion, rechazar } from '../../../platform/http/index.ts'
import { redDe } from '../../../platform/sesion/red.ts'
import { isConocido } from '../dispositivo.repo.ts'
import { esperar } from '../espera.ts'
import { type ClavesFreno, clavesFreno, countFallo, holdFrenos } from '../freno.repo.ts'
import { findAplicacion, savePaso, useRecuperacion } from './codigos.repo.ts'

type De = { readonly db: Db; readonly cripto: Cripto; readonly ahora: Instante }

export const contextoDelSecreto = (cuenta: string) => `cuenta/${cuenta}/codigos`

/** Which kind of code it was; null when it is not good. */
export async function probarCodigo(de: De, cuenta: string, escrito: string) {
  const leido = leerCodigo(escrito)
  if (leido === null) return null
  if (leido.clase === 'aplicacion') return (await probarDeAplicacion(de, cuenta, leido.codigo)) ? leido.clase : null
  return (await useRecuperacion(de.db, cuenta, leido.codigo, de.ahora)) ? leido.clase : null
}

/** One of the application, also while it is being set up. */
export async function probarDeAplicacion({ db, cripto, ahora }: De, cuenta: string, codigo: string): Promise<boolean> {
  const suya = await findAplicacion(db, cuenta, { paraUsar: true })
  if (!suya) return false
  const secreto = Buffer.from(cripto.descifrarDato(suya.secreto_cifrado, contextoDelSecreto(cuenta)), 'base64')
  const hmac = (mensaje: Uint8Array) => createHmac('sha1', secreto).update(mensaje).digest()
  const paso = pasoDelCodigo(hmac, codigo, ahora, suya.ultimo_paso)
  if (paso === null) return false
  await savePaso(db, cuenta, paso)
  return true
}

/** The brakes of the second step: the same three of the door, with the account in the place of the address. */
export function clavesDelPaso(cripto: Cripto, cuenta: string, ip: string): ClavesFreno {
  return clavesFreno(cripto, `segundo-paso/${cuenta}`, redDe(ip))
}

/** The code of somebody signed in. In a transaction of its own: a wrong one stays counted, and a good one is spent whatever follows. */
export async function exigirCodigo(ctx: ContextoSesion, probar: (de: De) => Promise<boolean>): Promise<void> {
  const { ahora, persona, servicios } = ctx
  const { cripto } = servicios
  const claves = clavesDelPaso(cripto, persona.cuenta, ctx.ip)
  const salida = await servicios.conexion.db.transaction().execute(async (db) => {
    const frenos = await holdFrenos(db, claves, ahora)
    const conocido = await isConocido(db, ctx.dispositivo.leer(), persona.cuenta)
    const espera = esperaHasta(frenos, conocido, ahora)
    if (espera !== null) return { espera, vale: false }
    const vale = await probar({ db, cripto, ahora })
    if (!vale) await countFallo(db, claves, frenos, ahora)
    return { espera: null, vale }
  })
  esperar(salida.espera)
  if (!salida.vale) rechazar('factor.codigo', {})
}
