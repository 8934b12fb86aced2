// Parts in memory as a zip. Books of a plan are a few megabytes: those of a whole country go out piece by piece (platform/zip).
import { crc32, deflateRawSync } from 'node:zlib'
import { type EntradaZip, registroDirectorio, registroFinal, registroLocal } from '@kpt/textos/libro'

/** A file of a zip: text, or bytes as they are. */
export type PorComprimir = { readonly nombre: string; readonly contenido: string | Uint8Array }

export function comprimir(partes: readonly PorComprimir[]): Buffer {
  const trozos: Uint8Array[] = []
  const entradas: EntradaZip[] = []
  let desplazamiento = 0
  const escribir = (trozo: Uint8Array) => {
    trozos.push(trozo)
    desplazamiento += trozo.length
  }
  for (const { nombre, contenido: escrito } of partes) {
    const contenido = Buffer.from(escrito as Uint8Array)
    const comprimido = deflateRawSync(contenido)
    const entrada = {
      ...{ nombre, comprimida: true, desplazamiento, crc: crc32(contenido) },
      ...{ bytes: comprimido.length, inflada: contenido.length },
    }
    entradas.push(entrada)
    escribir(registroLocal(entrada))
    escribir(comprimido)
    escribir(registroFinal(entrada))
  }
  escribir(registroDirectorio(entradas, desplazamiento))
  return Buffer.concat(trozos)
}
