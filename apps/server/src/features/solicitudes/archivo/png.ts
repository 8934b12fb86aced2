import { crc32 } from 'node:zlib'
import type { Foto } from './revisar.ts'

/** Walks the chunks of a PNG, each with its sum, to the last one. Null when it does not get there. */
export function revisarPng(datos: Buffer): Foto | null {
  let tamano: Pick<Foto, 'ancho' | 'alto'> | null = null
  for (let i = 8; i + 12 <= datos.length; ) {
    const largo = datos.readUInt32BE(i)
    const fin = i + 12 + largo
    if (fin > datos.length || crc32(datos.subarray(i + 4, fin - 4)) !== datos.readUInt32BE(fin - 4)) return null
    const clase = datos.toString('latin1', i + 4, i + 8)
    if (clase === 'IHDR' && largo === 13)
      tamano = { ancho: datos.readUInt32BE(i + 8), alto: datos.readUInt32BE(i + 12) }
    if (tamano === null) return null
    if (clase === 'IEND') return { ...tamano, fin }
    i = fin
  }
  return null
}
