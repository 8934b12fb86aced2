// Whoever holds a one-time link proves to be the person: by choosing a password when there is no account, by the present one when
// there is. A link alone never changes the password of an account that exists: that is what the link of "forgotten password" is for.
import { esperaHasta, faltasDeClave } from '@kpt/domain/acceso'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import { registrar } from '../../platform/audit/index.ts'
import type { Db } from '../../platform/db/conexion.ts'
import { type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import { redDe } from '../../platform/sesion/red.ts'
import { ensureCuenta, findCuenta } from './acceso.repo.ts'
import { fijarClave } from './clave.repo.ts'
import { comprobarClave, hashClave } from './clave.ts'
import { isConocido } from './dispositivo.repo.ts'
import { clavesFreno, countFallo, findFrenos, holdFrenos } from './freno.repo.ts'

export type DelEnlace = { readonly correo: string; readonly nombre: string; readonly propios: readonly string[] }

/** What was proved, outside any transaction: nobody holds a connection while a password is digested. */
export type Prueba = { readonly hash: string } | { readonly cuenta: string }

type Situacion = {
  readonly clase: 'nueva' | 'existente' | 'sesion'
  readonly id: string | null
  readonly hash: string | null
}

export async function situacionDe(ctx: ContextoPublico, correo: string): Promise<Situacion> {
  const cuenta = await findCuenta(ctx.servicios.conexion.db, correo)
  if (!cuenta || cuenta.clave_hash === null) return { clase: 'nueva', id: null, hash: null }
  const clase = ctx.persona?.cuenta === cuenta.id ? 'sesion' : 'existente'
  return { clase, id: cuenta.id, hash: cuenta.clave_hash }
}

export async function probarPersona(ctx: ContextoPublico, de: DelEnlace, clave: string | null): Promise<Prueba> {
  const { clase, id, hash } = await situacionDe(ctx, de.correo)
  if (id === null) {
    const faltas = faltasDeClave(clave ?? '', [de.nombre, de.correo, ...de.propios])
    if (faltas.length > 0) rechazar('clave.debil', { faltas: faltas.join(',') }, faltas)
    return { hash: await hashClave(clave ?? '') }
  }
  if (clase !== 'sesion') await comprobarLaDeSiempre(ctx, { correo: de.correo, id, hash }, clave ?? '')
  return { cuenta: id }
}

/** The present password, under the same brakes as at the door. */
async function comprobarLaDeSiempre(
  ctx: ContextoPublico,
  { correo, id, hash }: { readonly correo: string; readonly id: string; readonly hash: string | null },
  clave: string,
): Promise<void> {
  const { ahora, servicios } = ctx
  const { db } = servicios.conexion
  const claves = clavesFreno(servicios.cripto, correo, redDe(ctx.ip))
  const conocido = await isConocido(db, ctx.dispositivo.leer(), id)
  esperar(esperaHasta(await findFrenos(db, claves), conocido, ahora))
  const vale = await comprobarClave(hash, clave)
  const espera = await db.transaction().execute(async (tx) => {
    const frenos = await holdFrenos(tx, claves, ahora)
    const hasta = esperaHasta(frenos, conocido, ahora)
    if (hasta === null && !vale) await countFallo(tx, claves, frenos, ahora)
    return hasta
  })
  esperar(espera)
  if (!vale) rechazar('sesion.credenciales', {})
}

function esperar(hasta: Instante | null): void {
  if (hasta !== null) rechazar('sesion.bloqueada', { hasta: isoBogota(hasta).slice(11, 16) })
}

/** The account of the person, inside the transaction that spends the link: its password is set here when it had none. */
export async function cuentaDePrueba(db: Db, de: DelEnlace, prueba: Prueba, ahora: Instante): Promise<string> {
  if ('cuenta' in prueba) return prueba.cuenta
  const { id, clave_hash } = await ensureCuenta(db, de.correo, de.nombre, ahora)
  // Another link of the same person got there a moment ago: now there is a password to prove.
  if (clave_hash !== null) return rechazar('sistema.ocupado', {})
  await fijarClave(db, id, prueba.hash, ahora)
  const sujeto = `cuenta/${id}`
  await registrar(db, { cadena: 'nacional', cuenta: id, accion: 'cuenta.activar', sujeto, hechos: {}, en: ahora })
  return id
}
