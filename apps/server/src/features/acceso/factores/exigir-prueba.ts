// Whoever changes its own factors proves to be there: the password, and the factor it has.
import type { ViaFirma } from '@kpt/domain/acceso'
import { type ContextoSesion, rechazar } from '../../../platform/http/index.ts'
import { findCuenta } from '../acceso.repo.ts'
import { comprobarLaDeSiempre } from '../comprobar-la-de-siempre.ts'
import { findNombramientosDe } from '../nombramiento.repo.ts'
import { findAplicacion } from './codigos.repo.ts'
import { metodosDe } from './metodos.ts'
import { exigirCodigo, probarCodigo } from './probar-codigo.ts'

export async function exigirClave(ctx: ContextoSesion, clave: string): Promise<void> {
  const cuenta = (await findCuenta(ctx.servicios.conexion.db, ctx.persona.correo)) ?? rechazar('sesion.requerida', {})
  const vale = await comprobarLaDeSiempre(ctx, { ...cuenta, hash: cuenta.clave_hash }, clave)
  if (!vale) rechazar('clave.actual', {})
}

/** The password and the factor. */
export async function exigirPrueba(ctx: ContextoSesion, clave: string, codigo: string | null): Promise<void> {
  await exigirClave(ctx, clave)
  await exigirFactor(ctx, codigo)
}

/** What is asked of whoever signs: the password, and the factor when the account has one. With what it was proved. */
export async function exigirFirma(ctx: ContextoSesion, clave: string, codigo: string | null): Promise<ViaFirma> {
  await exigirClave(ctx, clave)
  const metodos = await metodosDe(ctx.servicios.conexion.db, ctx.persona.cuenta)
  return metodos.length === 0 ? 'clave' : exigirFactor(ctx, codigo)
}

/** A code; whoever has only passkeys proves the factor by having signed in with one. */
async function exigirFactor(ctx: ContextoSesion, codigo: string | null): Promise<ViaFirma> {
  const { persona, servicios } = ctx
  const aplicacion = await findAplicacion(servicios.conexion.db, persona.cuenta)
  if (!aplicacion?.confirmado_en && persona.segundoFactor && codigo === null) return 'clave'
  await exigirCodigo(ctx, async (de) => (await probarCodigo(de, persona.cuenta, codigo ?? '')) !== null)
  return 'codigo'
}

/** Within the transaction that took a factor away: whoever must have one keeps one. */
export async function exigirQueQuede(ctx: ContextoSesion): Promise<{ readonly ninguno: boolean }> {
  const { db, ahora, persona, servicios } = ctx
  const ninguno = (await metodosDe(db, persona.cuenta)).length === 0
  const roles = (await findNombramientosDe(db, persona.cuenta, ahora)).map(({ rol }) => rol)
  if (ninguno && roles.some((rol) => servicios.segundoFactorExigido.has(rol))) rechazar('factor.exigido', {})
  return { ninguno }
}
