import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const VERSION = 1
const IV = 12
const SELLO = 16

/** AES-256-GCM: version, nonce, seal and text. `contexto` says what it is: moved to another place it no longer opens. */
export function cifrar(llave: Uint8Array, datos: Uint8Array, contexto: string): Buffer {
  const iv = randomBytes(IV)
  const cifra = createCipheriv('aes-256-gcm', llave, iv, { authTagLength: SELLO }).setAAD(Buffer.from(contexto))
  const texto = Buffer.concat([cifra.update(datos), cifra.final()])
  return Buffer.concat([Buffer.of(VERSION), iv, cifra.getAuthTag(), texto])
}

/** Throws when a single bit was touched, the key is another or the context is another. */
export function descifrar(llave: Uint8Array, cifrado: Uint8Array, contexto: string): Buffer {
  const bytes = Buffer.from(cifrado.buffer, cifrado.byteOffset, cifrado.byteLength)
  if (bytes.length < 1 + IV + SELLO || bytes[0] !== VERSION)
    throw new Error(`not something encrypted here: ${contexto}`)
  const cifra = createDecipheriv('aes-256-gcm', llave, bytes.subarray(1, 1 + IV), { authTagLength: SELLO })
  cifra.setAAD(Buffer.from(contexto)).setAuthTag(bytes.subarray(1 + IV, 1 + IV + SELLO))
  return Buffer.concat([cifra.update(bytes.subarray(1 + IV + SELLO)), cifra.final()])
}
