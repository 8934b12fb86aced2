import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

/** Files by their fingerprint, in a folder per entity; chunks of uploads apart until they are whole. */
export type Almacen = {
  guardarTrozo(carga: string, trozo: number, contenido: Uint8Array): Promise<void>
  trozosDe(carga: string): Promise<number[]>
  /** Joins the chunks in order into one file and returns its path and SHA-256. The chunks stay until `soltarCarga`. */
  unirTrozos(carga: string, trozos: number): Promise<{ ruta: string; sha256: string; bytes: number }>
  soltarCarga(carga: string): Promise<void>
  rutaDeCarga(carga: string): string
  guardarDocumento(entidad: string, sha256: string, desde: string): Promise<void>
  /** All of it, or the bytes between these two, both counted. */
  leerDocumento(entidad: string, sha256: string, tramo?: { readonly start: number; readonly end: number }): Readable
  rutaDeDocumento(entidad: string, sha256: string): string
  /** Only for what can be made again: evidence is never taken out. */
  quitarDocumento(entidad: string, sha256: string): Promise<void>
}

export async function openAlmacen(carpeta: string): Promise<Almacen> {
  const cargas = join(carpeta, 'cargas')
  const documentos = join(carpeta, 'documentos')
  await mkdir(cargas, { recursive: true, mode: 0o700 })
  await mkdir(documentos, { recursive: true, mode: 0o700 })
  const deCarga = (carga: string) => join(cargas, carga)
  const deDocumento = (entidad: string, sha256: string) => join(documentos, entidad, sha256)
  const rutaDeCarga = (carga: string) => join(deCarga(carga), 'archivo')
  return {
    rutaDeCarga,
    async guardarTrozo(carga, trozo, contenido) {
      await mkdir(deCarga(carga), { recursive: true, mode: 0o700 })
      await writeDurably(join(deCarga(carga), `${trozo}.trozo`), contenido)
    },
    async trozosDe(carga) {
      const nombres = await readdir(deCarga(carga)).catch(() => [])
      return nombres.filter((n) => /^\d+\.trozo$/.test(n)).map((n) => Number.parseInt(n, 10))
    },
    unirTrozos: (carga, trozos) => joinChunks(deCarga(carga), rutaDeCarga(carga), trozos),
    async soltarCarga(carga) {
      await rm(deCarga(carga), { recursive: true, force: true })
    },
    async guardarDocumento(entidad, sha256, desde) {
      const destino = deDocumento(entidad, sha256)
      if (await stat(destino).catch(() => null)) return
      await mkdir(join(documentos, entidad), { recursive: true, mode: 0o700 })
      // A name of its own: the same content may be on its way in by another upload.
      const parcial = `${destino}.${randomUUID()}.parcial`
      await copyFile(desde, parcial)
      await rename(parcial, destino)
    },
    leerDocumento: (entidad, sha256, tramo) => createReadStream(deDocumento(entidad, sha256), tramo),
    rutaDeDocumento: deDocumento,
    async quitarDocumento(entidad, sha256) {
      await rm(deDocumento(entidad, sha256), { force: true })
    },
  }
}

async function joinChunks(carpeta: string, destino: string, trozos: number) {
  const huella = createHash('sha256')
  let bytes = 0
  const salida = await open(`${destino}.parcial`, 'w', 0o600)
  try {
    for (let i = 0; i < trozos; i += 1) {
      for await (const parte of createReadStream(join(carpeta, `${i}.trozo`)) as AsyncIterable<Buffer>) {
        huella.update(parte)
        bytes += parte.length
        await salida.write(parte)
      }
    }
    await salida.sync()
  } finally {
    await salida.close()
  }
  await rename(`${destino}.parcial`, destino)
  return { ruta: destino, sha256: huella.digest('hex'), bytes }
}

async function writeDurably(ruta: string, contenido: Uint8Array): Promise<void> {
  const archivo = await open(`${ruta}.parcial`, 'w', 0o600)
  try {
    await archivo.writeFile(contenido)
    await archivo.sync()
  } finally {
    await archivo.close()
  }
  await rename(`${ruta}.parcial`, ruta)
}
