// npm run iconos -w apps/web: draws the icons of the installed application out of the same three bars as public/icono.svg. Flat rectangles
// need no library: rows of pixels, filtered by none, deflated, in a PNG of 8-bit palette.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'

const FONDO = [0x1d, 0x3d, 0x5c]
const BLANCO = [0xff, 0xff, 0xff]
/** x, y, width, height over a square of 32, as in icono.svg. */
const BARRAS = [
  [8, 18, 4, 6],
  [14, 13, 4, 11],
  [20, 7, 4, 17],
]
/** The system may cut a maskable icon to a circle of 80 %: its bars are drawn smaller, and its ground reaches the edge. */
const ICONOS = [
  { nombre: 'icono-192.png', lado: 192, escala: 1 },
  { nombre: 'icono-512.png', lado: 512, escala: 1 },
  { nombre: 'icono-recortable-512.png', lado: 512, escala: 0.75 },
]

for (const { nombre, lado, escala } of ICONOS)
  writeFileSync(
    join(import.meta.dirname, 'public', nombre),
    png(lado, (x, y) => isBarra(x, y, lado, escala)),
  )

function isBarra(x, y, lado, escala) {
  const enDibujo = (p) => (((p + 0.5) / lado) * 32 - 16) / escala + 16
  const [u, v] = [enDibujo(x), enDibujo(y)]
  return BARRAS.some(([bx, by, ancho, alto]) => u >= bx && u < bx + ancho && v >= by && v < by + alto)
}

function png(lado, isBlanco) {
  const filas = Buffer.alloc((lado + 1) * lado)
  for (let y = 0; y < lado; y += 1)
    for (let x = 0; x < lado; x += 1) filas[y * (lado + 1) + 1 + x] = isBlanco(x, y) ? 1 : 0
  const cabeza = Buffer.alloc(13)
  cabeza.writeUInt32BE(lado, 0)
  cabeza.writeUInt32BE(lado, 4)
  // Depth 8, colour type 3: palette.
  cabeza.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    trozo('IHDR', cabeza),
    trozo('PLTE', Buffer.from([...FONDO, ...BLANCO])),
    trozo('IDAT', deflateSync(filas, { level: 9 })),
    trozo('IEND', Buffer.alloc(0)),
  ])
}

function trozo(tipo, datos) {
  const cuerpo = Buffer.concat([Buffer.from(tipo, 'ascii'), datos])
  const [largo, suma] = [Buffer.alloc(4), Buffer.alloc(4)]
  largo.writeUInt32BE(datos.length)
  suma.writeUInt32BE(crc32(cuerpo))
  return Buffer.concat([largo, cuerpo, suma])
}
