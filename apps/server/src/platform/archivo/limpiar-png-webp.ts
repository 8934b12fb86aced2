// PNG and WebP without texts, places or what else the device wrote: only the blocks that draw the picture are copied.

const FIRMA_PNG = 8
const DIBUJAN_PNG = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'bKGD', 'pHYs'],
  ...['acTL', 'fcTL', 'fdAT'],
])

/** Null when it is not a whole PNG. */
export function limpiarPng(datos: Buffer): Buffer | null {
  const partes: Buffer[] = [datos.subarray(0, FIRMA_PNG)]
  for (let i = FIRMA_PNG; i + 12 <= datos.length; ) {
    const fin = i + 12 + datos.readUInt32BE(i)
    if (fin > datos.length) return null
    const nombre = datos.toString('latin1', i + 4, i + 8)
    if (DIBUJAN_PNG.has(nombre)) partes.push(datos.subarray(i, fin))
    if (nombre === 'IEND') return Buffer.concat(partes)
    i = fin
  }
  return null
}

const DIBUJAN_WEBP = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])
/** Bits of the header of an extended WebP that announce EXIF and XMP. */
const ANUNCIA = 0x08 | 0x04

/** Null when it is not a whole WebP. */
export function limpiarWebp(datos: Buffer): Buffer | null {
  const total = 8 + datos.readUInt32LE(4)
  if (total > datos.length || total < 20) return null
  const partes: Buffer[] = []
  for (let i = 12; i + 8 <= total; ) {
    const largo = datos.readUInt32LE(i + 4)
    const fin = i + 8 + largo + (largo % 2)
    if (i + 8 + largo > total) return null
    const nombre = datos.toString('latin1', i, i + 4)
    if (DIBUJAN_WEBP.has(nombre)) partes.push(nombre === 'VP8X' ? sinAnuncios(datos, i, fin) : datos.subarray(i, fin))
    i = fin
  }
  const cuerpo = Buffer.concat(partes)
  const cabeza = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1')
  cabeza.writeUInt32LE(cuerpo.length + 4, 4)
  return cuerpo.length === 0 ? null : Buffer.concat([cabeza, cuerpo])
}

function sinAnuncios(datos: Buffer, desde: number, hasta: number): Buffer {
  const bloque = Buffer.from(datos.subarray(desde, hasta))
  bloque[8] = (bloque[8] ?? 0) & ~ANUNCIA
  return bloque
}
