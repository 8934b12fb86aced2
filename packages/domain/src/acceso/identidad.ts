// Sign-in with an identity provider (OIDC): whose account an assertion opens, and whether it counts as the second factor (R6).

/** Authentication contexts (`acr`) that an installation names; each provider has its own words for them. */
export type PoliticaAcr = {
  /** Only these are let in; empty when any is. */
  readonly exigidos: readonly string[]
  /** These prove a second factor by themselves. */
  readonly segundoFactor: readonly string[]
}

export type NivelIdentidad = 'insuficiente' | 'un_factor' | 'dos_factores'

/** What the provider says of how the person proved to be itself. Saying nothing proves nothing more than the first factor. */
export function nivelDeIdentidad(acr: string | null, { exigidos, segundoFactor }: PoliticaAcr): NivelIdentidad {
  if (exigidos.length > 0 && (acr === null || !exigidos.includes(acr))) return 'insuficiente'
  return acr !== null && segundoFactor.includes(acr) ? 'dos_factores' : 'un_factor'
}

export type SituacionIdentidad = {
  /** Account that this identity opens already; null the first time. */
  readonly unida: { readonly cuenta: string; readonly separada: boolean } | null
  /** Only what the provider says it has verified counts: anybody can write the address of somebody else. */
  readonly correoVerificado: boolean
  /** Account of that address, and whether another identity of this provider opens it; null when nobody has activated one. */
  readonly delCorreo: { readonly cuenta: string; readonly tieneOtra: boolean } | null
}

export type RechazoIdentidad = 'separada' | 'correo_sin_verificar' | 'sin_cuenta' | 'otra'

export type Resolucion =
  | { readonly clase: 'entra' | 'une'; readonly cuenta: string }
  | { readonly clase: 'rechaza'; readonly porque: RechazoIdentidad; readonly cuenta: string | null }

/**
 * Whose account it is. Joined the first time by a verified address and never by it again: from then on by who the provider says it is,
 * so that neither a change of address nor whoever inherits the mailbox moves the account. No account is ever made here.
 */
export function resolverIdentidad({ unida, correoVerificado, delCorreo }: SituacionIdentidad): Resolucion {
  if (unida)
    return unida.separada
      ? { clase: 'rechaza', porque: 'separada', cuenta: unida.cuenta }
      : { clase: 'entra', cuenta: unida.cuenta }
  if (!correoVerificado) return { clase: 'rechaza', porque: 'correo_sin_verificar', cuenta: null }
  if (!delCorreo) return { clase: 'rechaza', porque: 'sin_cuenta', cuenta: null }
  return delCorreo.tieneOtra
    ? { clase: 'rechaza', porque: 'otra', cuenta: delCorreo.cuenta }
    : { clase: 'une', cuenta: delCorreo.cuenta }
}
