// Writes a workbook of tables into a file while its rows come: what is in memory is a piece of a sheet, however many rows there are.
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { crc32, createDeflateRaw } from 'node:zlib'
import { type EntradaZip, type Parte, registroDirectorio, registroFinal, registroLocal } from '@kpt/textos/libro'

export type Escrito = { readonly bytes: number; readonly sha256: string }

/** The parts, in their order, as an .xlsx file at `ruta`. */
export async function escribirTablas(ruta: string, partes: AsyncIterable<Parte>): Promise<Escrito> {
  const archivo = createWriteStream(ruta, { mode: 0o600 })
  const salida = crearSalida(archivo)
  try {
    const entradas: EntradaZip[] = []
    for await (const parte of partes) entradas.push(await escribirParte(salida, parte))
    await salida.escribir(registroDirectorio(entradas, salida.bytes()))
    archivo.end()
    await finished(archivo)
    return { bytes: salida.bytes(), sha256: salida.sha256() }
  } catch (error) {
    archivo.destroy()
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

/** Compressed in a thread of its own while the next rows are made. */
async function escribirParte(salida: Salida, { nombre, trozos }: Parte): Promise<EntradaZip> {
  const desplazamiento = salida.bytes()
  await salida.escribir(registroLocal({ nombre, comprimida: true }))
  const comienzo = salida.bytes()
  const compresor = createDeflateRaw({ level: 6, chunkSize: 256 * 1024 })
  const guardado = (async () => {
    for await (const trozo of compresor) await salida.escribir(trozo as Buffer)
  })()
  guardado.catch(() => compresor.destroy())
  let [crc, inflada] = [0, 0]
  for await (const trozo of trozos) {
    const bytes = Buffer.from(trozo)
    crc = crc32(bytes, crc)
    inflada += bytes.length
    if (!compresor.write(bytes)) await Promise.race([once(compresor, 'drain'), guardado])
  }
  compresor.end()
  await guardado
  const entrada = { nombre, comprimida: true, desplazamiento, crc, bytes: salida.bytes() - comienzo, inflada }
  await salida.escribir(registroFinal(entrada))
  return entrada
}
