// Codes of one time from a shared secret (RFC 6238 over RFC 4226): six digits, thirty seconds, SHA-1, which is what every application of
// codes understands. The digest is handed in, because the domain has no cryptography of its own.
import type { Instante } from '../shared/index.ts'

const PERIODO = 30_000
const CIFRAS = 6
/** Clocks of telephones are not ours: the step before and the one after also serve. */
const HOLGURA = 1
/** Bytes of a secret, as RFC 4226 recommends (section 4, R6). */
export const BYTES_SECRETO = 20

/** HMAC-SHA-1 of a message under the secret. */
type Hmac = (mensaje: Uint8Array) => Uint8Array

export function pasoDe(ahora: Instante): number {
  return Math.floor(ahora / PERIODO)
}

/** The code of a step: dynamic truncation of RFC 4226, section 5.3. */
export function codigoDe(hmac: Hmac, paso: number): string {
  const mensaje = new Uint8Array(8)
  new DataView(mensaje.buffer).setBigUint64(0, BigInt(paso))
  const digerido = hmac(mensaje)
  const desde = (digerido.at(-1) ?? 0) & 0xf
  const numero = new DataView(digerido.buffer, digerido.byteOffset + desde, 4).getUint32(0) & 0x7fffffff
  return String(numero % 10 ** CIFRAS).padStart(CIFRAS, '0')
}

/** The step of which it is the code, around now and after the last one accepted: no code serves twice. Null when it is of none. */
export function pasoDelCodigo(hmac: Hmac, codigo: string, ahora: Instante, ultimo: number | null): number | null {
  for (let paso = pasoDe(ahora) - HOLGURA; paso <= pasoDe(ahora) + HOLGURA; paso += 1)
    if (paso > (ultimo ?? -1) && codigoDe(hmac, paso) === codigo) return paso
  return null
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** RFC 4648, without filling: how applications of codes take a secret. */
export function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((b) => b.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((g) => BASE32[Number.parseInt(g.padEnd(5, '0'), 2)]).join('')
}

/** What the QR code holds (the `otpauth` scheme): the name under which the application keeps it is the person's address. */
export function uriDeCodigos(secreto: string, correo: string): string {
  const datos = `secret=${secreto}&issuer=KPT&algorithm=SHA1&digits=${CIFRAS}&period=${PERIODO / 1000}`
  return `otpauth://totp/KPT:${encodeURIComponent(correo)}?${datos}`
}
