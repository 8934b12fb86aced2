import type { Readable } from 'node:stream'

/** Files by their fingerprint, in a folder per entity; chunks of uploads apart until they are whole. */
export type Almacen = {
  guardarTrozo(carga: string, trozo: number, contenido: Uint8Array): Promise<void>
  trozosDe(carga: string): Promise<number[]>
  /** Joins the chunks in order into one file and returns its path and SHA-256. The chunks stay until `soltarCarga`. */
  unirTrozos(carga: string, trozos: number): Promise<Unido>
  soltarCarga(carga: string): Promise<void>
  /** Where this machine has the file of an upload that was joined, here or in another. A path to nothing when its chunks are gone. */
  rutaDeCarga(carga: string): Promise<string>
  guardarDocumento(entidad: string, sha256: string, desde: string): Promise<void>
  /** The same for what was made here and is in memory. */
  guardarContenido(entidad: string, sha256: string, contenido: Uint8Array): Promise<void>
  /** All of it, or the bytes between these two, both counted. */
  leerDocumento(entidad: string, sha256: string, tramo?: { readonly start: number; readonly end: number }): Readable
  /** Where this machine has it, for programs that read a file. A path to nothing when there is no such document. */
  rutaDeDocumento(entidad: string, sha256: string): Promise<string>
  /** Only for what can be made again: evidence is never taken out. */
  quitarDocumento(entidad: string, sha256: string): Promise<void>
}

export type Unido = { readonly ruta: string; readonly sha256: string; readonly bytes: number }
