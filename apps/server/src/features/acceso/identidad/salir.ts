// Leaving: the session ends here first, whatever the provider says; then the browser is told where to leave the provider too.
import { type ContextoPublico, type ContextoSesion, rechazar } from '../../../platform/http/index.ts'
import { closeSesion } from '../../../platform/sesion/sesion.repo.ts'
import { type Externa, takeSesionExterna } from './identidad.repo.ts'

export async function salir(ctx: ContextoSesion) {
  const { ahora, servicios } = ctx
  const ficha = ctx.cookie.leer() ?? rechazar('sesion.requerida', {})
  const externa = await servicios.conexion.db.transaction().execute(async (tx) => {
    await closeSesion(tx, ficha, ahora)
    return takeSesionExterna(tx, ficha)
  })
  ctx.cookie.borrar()
  return { cerrada: true as const, salida: externa && (await salidaDelProveedor(ctx, externa)) }
}

async function salidaDelProveedor({ servicios }: ContextoSesion, { identidad, idTokenCifrado }: Externa) {
  const { cripto, oidc } = servicios
  const idToken = idTokenCifrado && cripto.guarda ? cripto.descifrarDato(idTokenCifrado, contexto(identidad)) : null
  return (await oidc?.salida(idToken)) ?? null
}

/** What the provider asks for to end its own session, encrypted. Without a master key it is not kept, and the provider asks the person. */
export function guardarIdToken({ servicios }: ContextoPublico, identidad: string, idToken: string): Externa {
  const { cripto } = servicios
  return { identidad, idTokenCifrado: cripto.guarda ? cripto.cifrarDato(idToken, contexto(identidad)) : null }
}

function contexto(identidad: string): string {
  return `identidad/${identidad}/id_token`
}
