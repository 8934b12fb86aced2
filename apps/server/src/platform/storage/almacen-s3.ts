// The files in an object store: several servers share them. What a program must read from a disk is brought for a while to this machine's.
import { openAsBlob } from 'node:fs'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Almacen } from './almacen.ts'
import { joinParts } from './archivo.ts'
import type { S3 } from './s3.ts'

const UNA_HORA = 3_600_000
/** Chunks dropped at once. */
const A_LA_VEZ = 8

/** `paso`: folder of this machine for what is only passing through. */
export async function openAlmacenS3(s3: S3, paso: string): Promise<Almacen> {
  await mkdir(paso, { recursive: true, mode: 0o700 })
  const deCarga = (carga: string) => `cargas/${carga}/`
  const deDocumento = (entidad: string, sha256: string) => `documentos/${entidad}/${sha256}`
  const rutaDeCarga = (carga: string) => join(paso, `carga-${carga}`)
  const trozosDe = async (carga: string) => {
    const nombres = await s3.listar(deCarga(carga))
    return nombres.flatMap((nombre) => /\/(\d+)\.trozo$/.exec(nombre)?.[1] ?? []).map(Number)
  }
  const unirTrozos = async (carga: string, trozos: number) => {
    await limpiar(paso)
    const partes = Array.from({ length: trozos }, (_, i) => () => traer(s3, `${deCarga(carga)}${i}.trozo`))
    return joinParts(rutaDeCarga(carga), partes)
  }
  return {
    trozosDe,
    unirTrozos,
    guardarTrozo: (carga, trozo, contenido) => s3.poner(`${deCarga(carga)}${trozo}.trozo`, contenido),
    async soltarCarga(carga) {
      const nombres = await s3.listar(deCarga(carga))
      while (nombres.length > 0) await Promise.all(nombres.splice(0, A_LA_VEZ).map((nombre) => s3.quitar(nombre)))
      await rm(rutaDeCarga(carga), { force: true })
    },
    async rutaDeCarga(carga) {
      const ruta = rutaDeCarga(carga)
      // Joined by another server, or cleared from this one since.
      const trozos = (await stat(ruta).catch(() => null)) ? [] : await trozosDe(carga)
      if (trozos.length > 0) await unirTrozos(carga, trozos.length)
      return ruta
    },
    async guardarDocumento(entidad, sha256, desde) {
      const clave = deDocumento(entidad, sha256)
      if (!(await s3.hay(clave))) await s3.poner(clave, await openAsBlob(desde), sha256)
    },
    guardarContenido: (entidad, sha256, contenido) => s3.poner(deDocumento(entidad, sha256), contenido, sha256),
    leerDocumento: (entidad, sha256, tramo) => Readable.from(traer(s3, deDocumento(entidad, sha256), tramo)),
    async rutaDeDocumento(entidad, sha256) {
      const ruta = join(paso, `documento-${entidad}-${sha256}`)
      await limpiar(paso)
      const clave = deDocumento(entidad, sha256)
      const falta = !(await stat(ruta).catch(() => null)) && (await s3.hay(clave))
      if (falta) await joinParts(ruta, [() => traer(s3, clave)])
      return ruta
    },
    quitarDocumento: (entidad, sha256) => s3.quitar(deDocumento(entidad, sha256)),
  }
}

async function* traer(s3: S3, clave: string, tramo?: { readonly start: number; readonly end: number }) {
  const respuesta = await s3.traer(clave, tramo)
  if (!respuesta?.body) throw new Error(`there is no ${clave} in the store`)
  yield* respuesta.body as AsyncIterable<Uint8Array>
}

/** What came an hour ago has been read: the store still has it. */
async function limpiar(paso: string): Promise<void> {
  for (const nombre of await readdir(paso)) {
    const ruta = join(paso, nombre)
    const suya = await stat(ruta).catch(() => null)
    if (suya && Date.now() - suya.mtimeMs > UNA_HORA) await rm(ruta, { force: true })
  }
}
