// An application of codes, as a telephone runs it: from the secret on screen to the six digits of now.
import { createHmac } from 'node:crypto'
import { codigoDe, pasoDe } from '@kpt/domain/acceso'
import type { Instante } from '@kpt/domain/shared'

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

function leerBase32(texto: string): Buffer {
  const bits = [...texto].map((letra) => BASE32.indexOf(letra).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((octeto) => Number.parseInt(octeto, 2)))
}

export function codigoDeAplicacion(secreto: string, ahora: Instante): string {
  const clave = leerBase32(secreto)
  return codigoDe((mensaje) => createHmac('sha1', clave).update(mensaje).digest(), pasoDe(ahora))
}
