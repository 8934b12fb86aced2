// What the operator says of its identity provider (`KPT_OIDC_*`).
import type { PoliticaAcr } from '@kpt/domain/acceso'

export type AjustesOidc = {
  readonly emisor: URL
  readonly cliente: string
  readonly secreto: string
  /** On the button: «Ingresar con …». */
  readonly nombre: string
  /** What is asked for, in order of preference; empty: whatever the provider does by itself. */
  readonly acr: readonly string[]
  readonly politica: PoliticaAcr
}

type Escritos = Readonly<
  Record<
    'emisor' | 'cliente' | 'secreto' | 'nombre' | 'acr' | 'acrExigido' | 'acrSegundoFactor' | 'publica',
    string | undefined
  >
>

/** Null when nothing is set. Half a setting is a mistake to be told at start, not at the first sign-in. */
export function leerAjustesOidc(e: Escritos): AjustesOidc | null {
  const escritas = [e.emisor, e.cliente, e.secreto, e.nombre, e.acr, e.acrExigido, e.acrSegundoFactor]
  if (escritas.every((valor) => !valor)) return null
  if (!e.emisor || !e.cliente || !e.secreto || !e.publica)
    throw new Error(
      'Para ingresar con un proveedor de identidad hacen falta KPT_OIDC_EMISOR, KPT_OIDC_CLIENTE, KPT_OIDC_SECRETO y KPT_URL_PUBLICA.',
    )
  const politica = { exigidos: palabras(e.acrExigido), segundoFactor: palabras(e.acrSegundoFactor) }
  const pedidos = palabras(e.acr)
  return {
    emisor: leerEmisor(e.emisor),
    cliente: e.cliente,
    secreto: e.secreto,
    nombre: leerNombre(e.nombre),
    // Many providers say how the person proved to be itself only to whom asks.
    acr: pedidos.length > 0 ? pedidos : [...new Set([...politica.segundoFactor, ...politica.exigidos])],
    politica,
  }
}

/** Whether it is this same machine: the one place where a provider may be reached without TLS. */
export function isLocal({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}

function leerEmisor(escrito: string): URL {
  const url = URL.canParse(escrito) ? new URL(escrito) : null
  if (url && (url.protocol === 'https:' || isLocal(url)) && !url.search && !url.hash && !url.username) return url
  throw new Error(
    `KPT_OIDC_EMISOR debe ser la dirección https del emisor, tal como él la publica: se leyó "${escrito}".`,
  )
}

function leerNombre(escrito = 'su proveedor de identidad'): string {
  const nombre = escrito.trim()
  if (nombre.length > 0 && nombre.length <= 60) return nombre
  throw new Error(`KPT_OIDC_NOMBRE debe tener entre 1 y 60 letras: se leyó "${escrito}".`)
}

/** As OIDC writes them: separated by blanks. */
function palabras(escritas = ''): string[] {
  return escritas.split(/\s+/).filter(Boolean)
}
