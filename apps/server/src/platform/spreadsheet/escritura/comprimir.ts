// Parts in memory as a zip. Books of a plan are a few megabytes: those of a whole country go out piece by piece (platform/zip).
import { crc32, deflateRawSync } from 'node:zlib'
import { type EntradaZip, registroDirectorio, registroFinal, registroLocal } from '@kpt/textos/libro'
import type { ParteEscrita } from './partes.ts'

export function comprimir(partes: readonly ParteEscrita[]): Buffer {
  const trozos: Uint8Array[] = []
  const entradas: EntradaZip[] = []
  let desplazamiento = 0
  const escribir = (trozo: Uint8Array) => {
    trozos.push(trozo)
    desplazamiento += trozo.length
  }
  for (const { nombre, xml } of partes) {
    const contenido = Buffer.from(xml)
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
