// Whoever holds a one-time link proves to be the person: by choosing a password when there is no account, by the present one when
// there is. A link alone never changes the password of an account that exists: that is what the link of "forgotten password" is for.
import { faltasDeClave } from '@kpt/domain/acceso'
import type { Instante } from '@kpt/domain/shared'
import { registrar } from '../../platform/audit/index.ts'
import type { Db } from '../../platform/db/conexion.ts'
import { type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import { ensureCuenta, findCuenta } from './acceso.repo.ts'
import { fijarClave } from './clave.repo.ts'
import { hashClave } from './clave.ts'
import { comprobarLaDeSiempre } from './comprobar-la-de-siempre.ts'

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
  const suya = { correo: de.correo, id, hash }
  if (clase !== 'sesion' && !(await comprobarLaDeSiempre(ctx, suya, clave ?? ''))) rechazar('sesion.credenciales', {})
  return { cuenta: id }
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
