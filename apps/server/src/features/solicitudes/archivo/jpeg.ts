import type { Foto } from './revisar.ts'

const SOF = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf])
const SOS = 0xda
const EOI = 0xd9

/** Walks the segments of a JPEG to its end marker. Null when it does not get there. */
export function revisarJpeg(datos: Buffer): Foto | null {
  let tamano: Pick<Foto, 'ancho' | 'alto'> | null = null
  let i = 2
  while (datos[i] === 0xff && i + 1 < datos.length) {
    const marca = datos[i + 1] ?? 0
    if (marca === EOI) return tamano && { ...tamano, fin: i + 2 }
    if (marca === 0xff) i += 1
    else {
      if (SOF.has(marca)) tamano = medidas(datos, i) ?? tamano
      i = siguiente(datos, i, marca)
    }
  }
  return null
}

function medidas(datos: Buffer, i: number): Pick<Foto, 'ancho' | 'alto'> | null {
  return i + 9 <= datos.length ? { alto: datos.readUInt16BE(i + 5), ancho: datos.readUInt16BE(i + 7) } : null
}

/** Where the next marker stands; past the end when this segment is broken. */
function siguiente(datos: Buffer, i: number, marca: number): number {
  const largo = i + 4 <= datos.length ? datos.readUInt16BE(i + 2) : 0
  if (largo < 2) return datos.length
  return marca === SOS ? finDeBarrido(datos, i + 2 + largo) : i + 2 + largo
}

/** First marker after the compressed lines: `FF 00` is a byte of the picture and `FF D0`–`FF D7` only marks a restart. */
function finDeBarrido(datos: Buffer, desde: number): number {
  for (let i = datos.indexOf(0xff, desde); i !== -1; i = datos.indexOf(0xff, i + 1)) {
    const sigue = datos[i + 1] ?? 0
    if (sigue !== 0 && sigue !== 0xff && !(sigue >= 0xd0 && sigue <= 0xd7)) return i
  }
  return datos.length
}
