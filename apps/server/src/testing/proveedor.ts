// A real identity provider (oidc-provider) inside the tests, with its own people. It is spoken to over HTTP, as any other.
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Configuration, Provider } from 'oidc-provider'

/** Somebody with a user at the provider, by the name that it is known by there. */
export type PersonaDelProveedor = {
  readonly correo: string
  readonly verificado?: boolean
  /** How it proves to be itself there; nothing is said of it unless given. */
  readonly acr?: string
}

export type ProveedorDePrueba = {
  readonly emisor: string
  readonly personas: Map<string, PersonaDelProveedor>
  /** Settings of an installation that uses it, by their names in the environment. */
  readonly entorno: NodeJS.ProcessEnv
  cerrar(): Promise<void>
}

type Opciones = {
  /** Where the installation is, ending in a slash. */
  readonly publica: string
  readonly puerto?: number
  readonly personas?: Readonly<Record<string, PersonaDelProveedor>>
}

const CLIENTE = 'kpt'
export const NOMBRE_DEL_PROVEEDOR = 'Identidad de Prueba'

export async function abrirProveedor({ publica, puerto = 0, personas = {} }: Opciones): Promise<ProveedorDePrueba> {
  const gente = new Map(Object.entries(personas))
  const secreto = randomBytes(24).toString('base64url')
  const servidor = createServer()
  servidor.listen(puerto, '127.0.0.1')
  await once(servidor, 'listening')
  const emisor = `http://127.0.0.1:${(servidor.address() as AddressInfo).port}`
  const proveedor = new Provider(emisor, configuracion(publica, secreto, gente))
  const atender = proveedor.callback()
  servidor.on('request', (peticion: IncomingMessage, respuesta: ServerResponse) => {
    const suya = /^\/persona\/([\w-]+)$/.exec(peticion.url ?? '')
    if (suya) void preguntar(proveedor, gente, peticion, respuesta)
    else void atender(peticion, respuesta)
  })
  return {
    emisor,
    personas: gente,
    entorno: {
      ...{ KPT_URL_PUBLICA: publica, KPT_OIDC_EMISOR: emisor, KPT_OIDC_NOMBRE: NOMBRE_DEL_PROVEEDOR },
      ...{ KPT_OIDC_CLIENTE: CLIENTE, KPT_OIDC_SECRETO: secreto },
    },
    cerrar: () =>
      new Promise<void>((listo) => {
        servidor.closeAllConnections()
        servidor.close(() => listo())
      }),
  }
}

function configuracion(publica: string, secreto: string, gente: ProveedorDePrueba['personas']): Configuration {
  const llave = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })
  return {
    clients: [
      {
        ...{ client_id: CLIENTE, client_secret: secreto },
        redirect_uris: [`${publica}ingreso/proveedor`],
        post_logout_redirect_uris: [`${publica}ingreso`],
      },
    ],
    jwks: { keys: [{ ...llave, use: 'sig', alg: 'RS256', kid: 'prueba' } as never] },
    cookies: { keys: [secreto] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    acrValues: ['nivel:bajo', 'nivel:alto'],
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600, AuthorizationCode: 60 },
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, formulario) => {
          ctx.body = pagina(
            'Salir del proveedor',
            `${formulario}${boton('op.logoutForm', 'logout', 'yes', 'Sí, salir')}`,
          )
        },
      },
    },
    interactions: { url: (_ctx, { uid }) => `/persona/${uid}` },
    findAccount: (_ctx, accountId) => {
      const { correo, verificado = true } = gente.get(accountId) ?? {
        correo: 'nadie@ejemplo.gov.co',
        verificado: false,
      }
      return { accountId, claims: () => ({ sub: accountId, email: correo, email_verified: verificado }) }
    },
    // The installation is known: nobody is asked what it may see.
    loadExistingGrant: async ({ oidc }) => {
      const permiso = new oidc.provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      })
      permiso.addOIDCScope('openid email')
      await permiso.save()
      return permiso
    },
  }
}

/** Its sign-in page: who are you? One button for each of its people, and one to go back without saying. */
async function preguntar(
  proveedor: Provider,
  gente: ProveedorDePrueba['personas'],
  peticion: IncomingMessage,
  respuesta: ServerResponse,
): Promise<void> {
  if (peticion.method === 'GET') {
    const botones = [...gente.keys(), 'cancelar'].map((sujeto) => boton('quien', 'sujeto', sujeto, sujeto)).join('')
    respuesta.setHeader('content-type', 'text/html; charset=utf-8')
    respuesta.end(pagina('¿Quién es usted?', `<form id="quien" method="post"></form>${botones}`))
    return
  }
  let cuerpo = ''
  for await (const trozo of peticion) cuerpo += trozo
  const sujeto = new URLSearchParams(cuerpo).get('sujeto') ?? ''
  const { acr } = gente.get(sujeto) ?? {}
  const dicho =
    sujeto === 'cancelar'
      ? { error: 'access_denied' }
      : { login: { accountId: sujeto, ...(acr === undefined ? {} : { acr }) } }
  await proveedor.interactionFinished(peticion, respuesta, dicho)
}

function pagina(titulo: string, cuerpo: string): string {
  return `<!doctype html><html lang="es"><title>${titulo}</title><h1>${titulo}</h1>${cuerpo}</html>`
}

function boton(formulario: string, nombre: string, valor: string, texto: string): string {
  return `<button form="${formulario}" name="${nombre}" value="${valor}">${texto}</button> `
}
