// The way out to the provider. What only this server may know of it stays here, under a token in a cookie of this browser.
import { type ContextoPublico, rechazar } from '../../../platform/http/index.ts'
import { FallaOidc, type Oidc } from '../../../platform/oidc/index.ts'
import { insertReto } from '../factores/reto.repo.ts'

export async function comenzarConProveedor(ctx: ContextoPublico) {
  const { ahora, servicios } = ctx
  const { direccion, pendiente } = await proveedorDe(ctx).comenzar().catch(rechazarFalla)
  const datos = JSON.stringify(pendiente)
  const reto = await insertReto(servicios.conexion.db, { clase: 'identidad', cuenta: null, datos }, ahora)
  ctx.paso.fijar(reto.ficha, reto.vence)
  return { direccion }
}

export function proveedorDe({ servicios }: Pick<ContextoPublico, 'servicios'>): Oidc {
  return servicios.oidc ?? rechazar('identidad.sin_proveedor', {})
}

export function rechazarFalla(error: unknown): never {
  if (error instanceof FallaOidc) return rechazar(`identidad.${error.clase}`, {})
  throw error
}
