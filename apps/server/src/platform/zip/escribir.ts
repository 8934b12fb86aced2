// Writes a zip into a file while its parts come: what is in memory is a piece of one part, however many there are. The same parts, the same bytes.
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { crc32, createDeflateRaw } from 'node:zlib'
import { type EntradaZip, registroDirectorio, registroFinal, registroLocal } from '@kpt/textos/libro'

export type Escrito = { readonly bytes: number; readonly sha256: string }

type Trozos = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>

export type ZipAbierto = {
  /** One part, in its turn; its size and fingerprint before it is compressed. The name is ASCII. */
  agregar(nombre: string, trozos: Trozos): Promise<Escrito>
  /** The directory, and the file is whole. */
  cerrar(): Promise<Escrito>
  abandonar(): void
}

export function abrirZip(ruta: string): ZipAbierto {
  const archivo = createWriteStream(ruta, { mode: 0o600 })
  const salida = crearSalida(archivo)
  const entradas: EntradaZip[] = []
  return {
    async agregar(nombre, trozos) {
      const { entrada, sha256 } = await escribirParte(salida, nombre, trozos)
      entradas.push(entrada)
      return { bytes: entrada.inflada, sha256 }
    },
    async cerrar() {
      await salida.escribir(registroDirectorio(entradas, salida.bytes()))
      archivo.end()
      await finished(archivo)
      return { bytes: salida.bytes(), sha256: salida.sha256() }
    },
    abandonar: () => archivo.destroy(),
  }
}

/** The parts, in their order, as a file at `ruta`. */
export async function escribirZip(
  ruta: string,
  partes: AsyncIterable<{ readonly nombre: string; readonly trozos: Trozos }>,
): Promise<Escrito> {
  const zip = abrirZip(ruta)
  try {
    for await (const { nombre, trozos } of partes) await zip.agregar(nombre, trozos)
    return await zip.cerrar()
  } catch (error) {
    zip.abandonar()
    throw error
  }
}

type Salida = { escribir(trozo: Uint8Array): Promise<void>; bytes(): number; sha256(): string }

function crearSalida(archivo: WriteStream): Salida {
  const huella = createHash('sha256')
  let bytes = 0
  // The wait for the disk tells of a failure; nobody else listens between two pieces.
  archivo.on('error', () => {})
  return {
    async escribir(trozo) {
      huella.update(trozo)
      bytes += trozo.length
      if (!archivo.write(trozo)) await once(archivo, 'drain')
    },
    bytes: () => bytes,
    sha256: () => huella.digest('hex'),
  }
}

/** Compressed in a thread of its own while the next pieces are made. */
async function escribirParte(salida: Salida, nombre: string, trozos: Trozos) {
  const desplazamiento = salida.bytes()
  await salida.escribir(registroLocal({ nombre, comprimida: true }))
  const comienzo = salida.bytes()
  const compresor = createDeflateRaw({ level: 6, chunkSize: 256 * 1024 })
  const guardado = (async () => {
    for await (const trozo of compresor) await salida.escribir(trozo as Buffer)
  })()
  guardado.catch(() => compresor.destroy())
  const huella = createHash('sha256')
  let [crc, inflada] = [0, 0]
  for await (const trozo of trozos) {
    const bytes = typeof trozo === 'string' ? Buffer.from(trozo) : trozo
    crc = crc32(bytes, crc)
    huella.update(bytes)
    inflada += bytes.length
    if (!compresor.write(bytes)) await Promise.race([once(compresor, 'drain'), guardado])
  }
  compresor.end()
  await guardado
  const entrada = { nombre, comprimida: true, desplazamiento, crc, bytes: salida.bytes() - comienzo, inflada }
  await salida.escribir(registroFinal(entrada))
  return { entrada, sha256: huella.digest('hex') }
}
