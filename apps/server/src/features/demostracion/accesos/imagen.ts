import { crc32, deflateSync } from 'node:zlib'

const ANCHO = 480
const ALTO = 300

/** A small grey picture that stands for the photo of an identity document: a card, a portrait, lines of text. It identifies nobody. */
export function pngDeDemostracion(): Buffer {
  const puntos = Buffer.alloc((ANCHO + 1) * ALTO, 0xf2)
  for (let y = 0; y < ALTO; y += 1) {
    const fila = y * (ANCHO + 1)
    puntos[fila] = 0
    for (let x = 0; x < ANCHO; x += 1) puntos[fila + 1 + x] = tono(x, y)
  }
  const cabeza = Buffer.alloc(13)
  cabeza.writeUInt32BE(ANCHO, 0)
  cabeza.writeUInt32BE(ALTO, 4)
  cabeza.set([8, 0, 0, 0, 0], 8)
  const firma = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([
    firma,
    trozo('IHDR', cabeza),
    trozo('IDAT', deflateSync(puntos)),
    trozo('IEND', Buffer.alloc(0)),
  ])
}

const [BLANCO, GRIS, OSCURO, FONDO] = [0xff, 0xc4, 0x60, 0xf2]

function tono(x: number, y: number): number {
  if (x < 16 || y < 16 || x >= ANCHO - 16 || y >= ALTO - 16) return FONDO
  if (x < 20 || y < 20 || x >= ANCHO - 20 || y >= ALTO - 20) return OSCURO
  if (x >= 330 && x < 440 && y >= 70 && y < 220)
    return Math.hypot(x - 385, y - 120) < 32 || (y > 165 && x > 345 && x < 425) ? OSCURO : GRIS
  const renglon = y >= 70 && y < 240 && (y - 70) % 34 < 12
  return renglon && x >= 44 && x < 300 - ((y - 70) % 3) * 20 ? GRIS : BLANCO
}

function trozo(clase: string, datos: Buffer): Buffer {
  const cuerpo = Buffer.concat([Buffer.from(clase), datos])
  const [largo, suma] = [Buffer.alloc(4), Buffer.alloc(4)]
  largo.writeUInt32BE(datos.length)
  suma.writeUInt32BE(crc32(cuerpo))
  return Buffer.concat([largo, cuerpo, suma])
}
