// Reads a zip from disk part by part, without holding it: whoever checks a large file needs no more memory for it.
import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import { type EntradaZip, readDirectorio } from '../spreadsheet/zip.ts'

/** The record of the end, with its comment, at most; what a directory of ours takes. */
const COLA = 8 * 1_048_576
const LIMITES = {
  ...{ entradas: 65_535, bytesEntrada: 2 ** 32, bytesTotal: 2 ** 40 },
  ...{ bytesSinProporcion: 2 ** 40, proporcion: 2 ** 20 },
}

export type ZipLeido = {
  /** Names of the files in it, in their order; folders apart. */
  readonly nombres: readonly string[]
  /** The bytes of one, inflated as they are read. */
  leer(nombre: string): Promise<AsyncIterable<Buffer>>
}

/** Throws what is not a zip. */
export async function abrirZipParaLeer(ruta: string): Promise<ZipLeido> {
  const archivo = await open(ruta, 'r')
  try {
    const entradas = await leerEntradas(archivo)
    const nombres = [...entradas.keys()].filter((nombre) => !nombre.endsWith('/'))
    return { nombres, leer: (nombre) => inflar(ruta, entradas.get(nombre)) }
  } finally {
    await archivo.close()
  }
}

async function leerEntradas(archivo: FileHandle): Promise<Map<string, EntradaZip>> {
  const { size } = await archivo.stat()
  const base = Math.max(0, size - COLA)
  const cola = Buffer.alloc(size - base)
  await archivo.read(cola, 0, cola.length, base)
  return readDirectorio(cola, LIMITES, base)
}

const CABECERA = 30

async function inflar(ruta: string, entrada: EntradaZip | undefined): Promise<AsyncIterable<Buffer>> {
  if (!entrada) throw new Error('there is no such part')
  const archivo = await open(ruta, 'r')
  const cabecera = Buffer.alloc(CABECERA)
  await archivo.read(cabecera, 0, CABECERA, entrada.desplazamiento)
  await archivo.close()
  const inicio = entrada.desplazamiento + CABECERA + cabecera.readUInt16LE(26) + cabecera.readUInt16LE(28)
  if (entrada.comprimido === 0) return (async function* nada() {})()
  const datos: Readable = createReadStream(ruta, { start: inicio, end: inicio + entrada.comprimido - 1 })
  if (entrada.metodo === 0) return datos
  const inflador = createInflateRaw()
  datos.on('error', (error) => inflador.destroy(error))
  return datos.pipe(inflador)
}
