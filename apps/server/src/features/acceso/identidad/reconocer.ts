// Whose account an assertion of the provider opens; joined here the first time, and its person is told.
import { type RechazoIdentidad, resolverIdentidad } from '@kpt/domain/acceso'
import { type ContextoPublico, rechazar } from '../../../platform/http/index.ts'
import type { Afirmacion } from '../../../platform/oidc/index.ts'
import { findCuenta } from '../acceso.repo.ts'
import { asentarCambioDeIdentidad } from './cambio.ts'
import { deleteSeparadas, findIdentidad, hasIdentidad, insertIdentidad } from './identidad.repo.ts'

type Reconocida =
  | { readonly cuenta: string; readonly identidad: string }
  | { readonly cuenta: string | null; readonly porque: RechazoIdentidad }

export async function reconocer(ctx: ContextoPublico, dicho: Afirmacion, correo: string | null): Promise<Reconocida> {
  const { db } = ctx
  const unida = await findIdentidad(db, dicho)
  const cuenta = unida || correo === null ? undefined : await findCuenta(db, correo)
  const activada = cuenta && cuenta.clave_hash !== null ? cuenta : null
  const resuelta = resolverIdentidad({
    unida: unida ? { cuenta: unida.cuenta, separada: unida.separada_en !== null } : null,
    correoVerificado: correo !== null,
    delCorreo: activada && { cuenta: activada.id, tieneOtra: await hasIdentidad(db, activada.id, dicho.emisor) },
  })
  if (resuelta.clase === 'rechaza') return { cuenta: resuelta.cuenta, porque: resuelta.porque }
  if (unida) return { cuenta: unida.cuenta, identidad: unida.id }
  const { emisor, sujeto } = dicho
  const nueva = { emisor, sujeto, cuenta: resuelta.cuenta, correo: correo ?? '' }
  await deleteSeparadas(db, resuelta.cuenta, emisor)
  // The same person came back twice at once: the other one joined it.
  const identidad = (await insertIdentidad(db, nueva, ctx.ahora)) ?? rechazar('sistema.ocupado', {})
  if (activada) await asentarCambioDeIdentidad(ctx, activada, { id: identidad, emisor }, 'unida')
  return { cuenta: resuelta.cuenta, identidad }
}
