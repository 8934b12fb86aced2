import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Almacen } from './almacen.ts'
import { joinParts, writeDurably } from './archivo.ts'

/** In a folder of this machine. */
export async function openAlmacenLocal(carpeta: string): Promise<Almacen> {
  const cargas = join(carpeta, 'cargas')
  const documentos = join(carpeta, 'documentos')
  await mkdir(cargas, { recursive: true, mode: 0o700 })
  await mkdir(documentos, { recursive: true, mode: 0o700 })
  const deCarga = (carga: string) => join(cargas, carga)
  const deDocumento = (entidad: string, sha256: string) => join(documentos, entidad, sha256)
  const rutaDeCarga = (carga: string) => join(deCarga(carga), 'archivo')
  const deEntidad = (entidad: string) => mkdir(join(documentos, entidad), { recursive: true, mode: 0o700 })
  return {
    rutaDeCarga: async (carga) => rutaDeCarga(carga),
    async guardarTrozo(carga, trozo, contenido) {
      await mkdir(deCarga(carga), { recursive: true, mode: 0o700 })
      await writeDurably(join(deCarga(carga), `${trozo}.trozo`), contenido)
    },
    async trozosDe(carga) {
      const nombres = await readdir(deCarga(carga)).catch(() => [])
      return nombres.filter((n) => /^\d+\.trozo$/.test(n)).map((n) => Number.parseInt(n, 10))
    },
    unirTrozos(carga, trozos) {
      const partes = Array.from({ length: trozos }, (_, i) => () => leer(join(deCarga(carga), `${i}.trozo`)))
      return joinParts(rutaDeCarga(carga), partes)
    },
    async soltarCarga(carga) {
      await rm(deCarga(carga), { recursive: true, force: true })
    },
    async guardarDocumento(entidad, sha256, desde) {
      const destino = deDocumento(entidad, sha256)
      if (await stat(destino).catch(() => null)) return
      await deEntidad(entidad)
      // A name of its own: the same content may be on its way in by another upload.
      const parcial = `${destino}.${randomUUID()}.parcial`
      await copyFile(desde, parcial)
      await rename(parcial, destino)
    },
    async guardarContenido(entidad, sha256, contenido) {
      await deEntidad(entidad)
      await writeDurably(deDocumento(entidad, sha256), contenido)
    },
    leerDocumento: (entidad, sha256, tramo) => createReadStream(deDocumento(entidad, sha256), tramo),
    rutaDeDocumento: async (entidad, sha256) => deDocumento(entidad, sha256),
    async quitarDocumento(entidad, sha256) {
      await rm(deDocumento(entidad, sha256), { force: true })
    },
  }
}

function leer(ruta: string): AsyncIterable<Uint8Array> {
  return createReadStream(ruta) as AsyncIterable<Buffer>
}
