// What the operator says about outgoing mail, read and checked once. A mistake is one sentence at start, not a silent queue.
import { enRenglon, isDireccion } from '@kpt/domain/correo'

export type Servidor = {
  readonly host: string
  readonly puerto: number
  /** TLS from the first byte (smtps); otherwise STARTTLS. */
  readonly tlsDesdeElComienzo: boolean
  /** Nothing is said in clear to a server that is not this machine. */
  readonly exigeTls: boolean
  readonly usuario: string | null
  readonly clave: string
}

export type AjustesCorreo = {
  readonly servidor: Servidor
  readonly de: { readonly nombre: string; readonly direccion: string }
  /** Right side of every Message-ID and the name said in EHLO. */
  readonly dominio: string
}

export type Dichos = {
  readonly smtp?: string | undefined
  readonly de?: string | undefined
  readonly dominio?: string | undefined
}

/** Null when there is no mail server. */
export function leerAjustes({ smtp, de, dominio }: Dichos): AjustesCorreo | null {
  if (smtp === undefined || smtp === '') return null
  const servidor = leerServidor(smtp)
  const remite = leerRemite(de ?? '')
  const suyo = dominio ?? remite.direccion.slice(remite.direccion.indexOf('@') + 1)
  if (!isDireccion(`kpt@${suyo}`)) throw new Error(`KPT_CORREO_DOMINIO debe ser un dominio: se leyó "${suyo}".`)
  return { servidor, de: remite, dominio: suyo }
}

const LOCALES = new Set(['localhost', '127.0.0.1', '[::1]'])

function leerServidor(texto: string): Servidor {
  const url = URL.parse(texto)
  if (url === null || !/^smtps?:$/.test(url.protocol) || url.hostname === '') {
    // The text may hold a password: it is not repeated.
    throw new Error('KPT_SMTP debe ser smtp://usuario:clave@servidor:puerto o smtps://usuario:clave@servidor:puerto.')
  }
  const tlsDesdeElComienzo = url.protocol === 'smtps:'
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    puerto: url.port === '' ? (tlsDesdeElComienzo ? 465 : 587) : Number(url.port),
    tlsDesdeElComienzo,
    exigeTls: !LOCALES.has(url.hostname),
    usuario: url.username === '' ? null : decodeURIComponent(url.username),
    clave: decodeURIComponent(url.password),
  }
}

/** `KPT <no-responder@entidad.gov.co>`, or the address alone. */
function leerRemite(texto: string): AjustesCorreo['de'] {
  const partes = /^([^<>]*)<([^<>]+)>$/.exec(texto.trim())
  const direccion = (partes?.[2] ?? texto).trim()
  if (!isDireccion(direccion))
    throw new Error(
      `KPT_CORREO_DE debe decir quién envía, como «KPT <no-responder@entidad.gov.co>»: se leyó "${texto}".`,
    )
  return { nombre: enRenglon(partes?.[1] ?? '').replaceAll('"', '') || 'KPT', direccion }
}
