// An identity provider (OpenID Connect, code and PKCE), spoken to through openid-client. It knows no account: only who the provider says it is.
import * as cliente from 'openid-client'
import { type AjustesOidc, isLocal } from './ajustes.ts'
import { describirFalla, FallaOidc, traducir } from './falla.ts'

export { type AjustesOidc, leerAjustesOidc } from './ajustes.ts'
export { FallaOidc } from './falla.ts'

/** What only this server knows of a sign-in under way. */
export type Pendiente = { readonly estado: string; readonly nonce: string; readonly verificador: string }

export type Afirmacion = {
  readonly emisor: string
  readonly sujeto: string
  readonly acr: string | null
  readonly idToken: string
  /** Verified address, asked for only where it is needed; null when the provider gives none that it has verified. */
  correo(): Promise<string | null>
}

export type Oidc = {
  readonly ajustes: AjustesOidc
  comenzar(): Promise<{ readonly direccion: string; readonly pendiente: Pendiente }>
  /** `vuelta` is the query with which the browser came back. Throws `FallaOidc`. */
  terminar(vuelta: string, pendiente: Pendiente): Promise<Afirmacion>
  /** Where the browser goes to leave the provider too; null when it offers no such place or does not answer. */
  salida(idToken: string | null): Promise<string | null>
}

/** Milliseconds after which what the provider says of itself is asked for again. */
const RECUERDO = 3_600_000
const SEGUNDOS_DE_ESPERA = 10

type Opciones = {
  readonly ajustes: AjustesOidc
  /** Where people open the system, ending in a slash. */
  readonly publica: string
  readonly avisar: (texto: string) => void
}

export function abrirOidc({ ajustes, publica, avisar }: Opciones): Oidc {
  const descubrir = recordar(() => descubrirEmisor(ajustes).catch(contar(avisar)))
  const vuelta = `${publica}ingreso/proveedor`
  return {
    ajustes,
    async comenzar() {
      const emisor = await descubrir()
      const pendiente = {
        estado: cliente.randomState(),
        nonce: cliente.randomNonce(),
        verificador: cliente.randomPKCECodeVerifier(),
      }
      const direccion = cliente.buildAuthorizationUrl(emisor, {
        ...{ redirect_uri: vuelta, scope: 'openid email', response_type: 'code' },
        ...{ state: pendiente.estado, nonce: pendiente.nonce, code_challenge_method: 'S256' },
        code_challenge: await cliente.calculatePKCECodeChallenge(pendiente.verificador),
        ...(ajustes.acr.length > 0 ? { acr_values: ajustes.acr.join(' ') } : {}),
      })
      return { direccion: direccion.href, pendiente }
    },
    terminar: async (consulta, pendiente) => {
      const emisor = await descubrir()
      return afirmar(emisor, new URL(`${vuelta}?${consulta}`), pendiente).catch(contar(avisar))
    },
    async salida(idToken) {
      const emisor = await descubrir().catch(() => null)
      if (!emisor?.serverMetadata().end_session_endpoint) return null
      return cliente.buildEndSessionUrl(emisor, {
        // The state comes back with the person: the sign-in page says that the session was closed.
        ...{ post_logout_redirect_uri: `${publica}ingreso`, state: 'cerrada' },
        ...(idToken === null ? {} : { id_token_hint: idToken }),
      }).href
    },
  }
}

async function afirmar(
  emisor: cliente.Configuration,
  direccion: URL,
  { estado, nonce, verificador }: Pendiente,
): Promise<Afirmacion> {
  const fichas = await cliente
    .authorizationCodeGrant(emisor, direccion, {
      ...{ expectedState: estado, expectedNonce: nonce, pkceCodeVerifier: verificador, idTokenExpected: true },
    })
    .catch(traducir)
  const dichos = fichas.claims()
  if (!dichos || !fichas.id_token) throw new FallaOidc('respuesta')
  return {
    emisor: dichos.iss,
    sujeto: dichos.sub,
    acr: typeof dichos.acr === 'string' ? dichos.acr : null,
    idToken: fichas.id_token,
    // Many providers put the address only where it is asked for with the token of access.
    correo: async () =>
      correoVerificado(dichos) ??
      correoVerificado(await cliente.fetchUserInfo(emisor, fichas.access_token, dichos.sub).catch(traducir)),
  }
}

/** What the person is told is not enough to mend a setting: the operator reads why. */
function contar(avisar: (texto: string) => void) {
  return (error: unknown): never => {
    avisar(describirFalla(error))
    throw error
  }
}

function correoVerificado({ email, email_verified }: cliente.IDToken | cliente.UserInfoResponse): string | null {
  return typeof email === 'string' && email_verified === true ? email.trim().toLowerCase() : null
}

function descubrirEmisor({ emisor, cliente: id, secreto }: AjustesOidc): Promise<cliente.Configuration> {
  const locales = isLocal(emisor) ? [cliente.allowInsecureRequests] : []
  return cliente
    .discovery(emisor, id, undefined, autenticacion(secreto), {
      timeout: SEGUNDOS_DE_ESPERA,
      // The signature of what comes straight from the provider is checked as well: TLS may end at a proxy.
      execute: [cliente.enableNonRepudiationChecks, ...locales],
    })
    .catch(traducir)
}

/** In the header, as the standard has it unless the provider says that it only takes it in the body. */
function autenticacion(secreto: string): cliente.ClientAuth {
  const enCabecera = cliente.ClientSecretBasic(secreto)
  const enCuerpo = cliente.ClientSecretPost(secreto)
  return (servidor, ...resto) => {
    const modos = servidor.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
    return (modos.includes('client_secret_basic') ? enCabecera : enCuerpo)(servidor, ...resto)
  }
}

/** Asked for at the first sign-in and not at start: the provider may be down while KPT starts. What failed is not remembered. */
function recordar<T>(pedir: () => Promise<T>): () => Promise<T> {
  let ultimo: { readonly en: number; readonly dicho: Promise<T> } | null = null
  return () => {
    if (ultimo && performance.now() - ultimo.en < RECUERDO) return ultimo.dicho
    const dicho = pedir()
    const este = { en: performance.now(), dicho }
    ultimo = este
    dicho.catch(() => {
      if (ultimo === este) ultimo = null
    })
    return dicho
  }
}
