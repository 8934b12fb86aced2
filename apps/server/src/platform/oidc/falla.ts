import * as cliente from 'openid-client'

type Clase = 'cancelada' | 'respuesta' | 'no_responde'

/** What went wrong with the provider, as far as a person must know. What exactly is in `cause`, for the log. */
export class FallaOidc extends Error {
  readonly clase: Clase
  constructor(clase: Clase, causa?: unknown) {
    super(`identity provider: ${clase}`, { cause: causa })
    this.clase = clase
  }
}

/** Errors of openid-client. What is not the network is an answer that does not hold. */
export function traducir(error: unknown): never {
  if (error instanceof cliente.AuthorizationResponseError)
    throw new FallaOidc(error.error === 'access_denied' ? 'cancelada' : 'respuesta', error)
  throw new FallaOidc(isDeRed(error) ? 'no_responde' : 'respuesta', error)
}

/** One line for the log: why, down to the last cause. Neither codes nor tokens are in it. */
export function describirFalla(error: unknown): string {
  const causas: string[] = []
  for (let este = error; este instanceof Error && causas.length < 5; este = este.cause) {
    const { code, error_description: descripcion } = este as { code?: unknown; error_description?: unknown }
    causas.push([este.message, code, descripcion].filter((parte) => typeof parte === 'string').join(' · '))
  }
  return `Proveedor de identidad: ${causas.join(' ← ')}`.replace(/\s+/g, ' ').slice(0, 500)
}

/** It could not be reached, did not answer in time, or answered that it is out of order. */
function isDeRed(error: unknown): boolean {
  const { code, name, cause, status } = (error ?? {}) as Record<'code' | 'name' | 'cause' | 'status', unknown>
  if (code === 'OAUTH_TIMEOUT' || name === 'TimeoutError' || (typeof status === 'number' && status >= 500)) return true
  if (error instanceof TypeError && error.message === 'fetch failed') return true
  const detras = cause as { status?: unknown } | undefined
  if (detras instanceof Response) return detras.status >= 500
  return cause instanceof Error && isDeRed(cause)
}
