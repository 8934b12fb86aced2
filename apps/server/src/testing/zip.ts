// Zips made byte by byte, so that tests can make them lie.
import { crc32, createDeflateRaw, deflateRawSync } from 'node:zlib'

export type ParteZip = {
  readonly nombre: string
  readonly datos: Buffer
  /** Already compressed bytes of something larger: see `cerosComprimidos`. */
  readonly comprimida?: Buffer
  /** What the directory says, when it is not the truth. */
  readonly declara?: number
  readonly crc?: number
  readonly cifrada?: boolean
}

export function armarZip(partes: readonly ParteZip[]): Buffer {
  const trozos: Buffer[] = []
  const directorio: Buffer[] = []
  let desplazamiento = 0
  for (const parte of partes) {
    const nombre = Buffer.from(parte.nombre)
    const comprimida = parte.comprimida ?? deflateRawSync(parte.datos)
    const comun = Buffer.alloc(26)
    comun.writeUInt16LE(20, 0)
    comun.writeUInt16LE(parte.cifrada ? 1 : 0, 2)
    comun.writeUInt16LE(8, 4)
    comun.writeUInt32LE(parte.crc ?? crc32(parte.datos), 10)
    comun.writeUInt32LE(comprimida.length, 14)
    comun.writeUInt32LE(parte.declara ?? parte.datos.length, 18)
    comun.writeUInt16LE(nombre.length, 22)
    trozos.push(Buffer.from('PK\u0003\u0004', 'latin1'), comun, nombre, comprimida)
    const final = Buffer.alloc(14)
    final.writeUInt32LE(desplazamiento, 10)
    directorio.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), comun, final, nombre)
    desplazamiento += 30 + nombre.length + comprimida.length
  }
  const largo = directorio.reduce((suma, trozo) => suma + trozo.length, 0)
  const fin = Buffer.alloc(22)
  fin.writeUInt32LE(0x06054b50, 0)
  fin.writeUInt16LE(partes.length & 0xffff, 8)
  fin.writeUInt16LE(partes.length & 0xffff, 10)
  fin.writeUInt32LE(largo, 12)
  fin.writeUInt32LE(desplazamiento, 16)
  return Buffer.concat([...trozos, ...directorio, fin])
}

/** `comienzo`, then blanks up to `bytes`, compressed without ever holding them. */
export async function blancosComprimidos(comienzo: string, bytes: number): Promise<Buffer> {
  const compresor = createDeflateRaw({ level: 1 })
  const salida: Buffer[] = []
  compresor.on('data', (trozo: Buffer) => salida.push(trozo))
  const terminado = new Promise((resolver) => compresor.on('end', resolver))
  compresor.write(comienzo)
  const bloque = Buffer.alloc(1 << 20, 0x20)
  for (let hechos = comienzo.length; hechos < bytes; hechos += bloque.length) {
    if (!compresor.write(bloque)) await new Promise((resolver) => compresor.once('drain', resolver))
  }
  compresor.end()
  await terminado
  return Buffer.concat(salida)
}
