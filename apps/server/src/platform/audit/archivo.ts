// An exported chain, verified without any database: line by line, so that its length does not matter.
import { createReadStream } from 'node:fs'
import {
  crearVerificador,
  type Encabezado,
  leerEncabezado,
  leerRenglon,
  type Verificacion,
} from '@kpt/domain/auditoria'
import { digerir, eslabonar } from './cadena.ts'

export type ArchivoVerificado = Verificacion & { readonly encabezado: Encabezado | null }

export async function verificarArchivo(ruta: string): Promise<ArchivoVerificado> {
  const verificador = crearVerificador(eslabonar)
  let encabezado: Encabezado | null | undefined
  for await (const linea of lineasDe(createReadStream(ruta))) {
    if (encabezado !== undefined) verificador.sumar(linea === null ? null : leerRenglon(linea))
    else {
      encabezado = linea === null ? null : leerEncabezado(linea, digerir)
      if (encabezado === null) verificador.fallar(0, 'encabezado')
    }
  }
  if (encabezado === undefined) verificador.fallar(0, 'encabezado')
  return { ...verificador.cerrar(encabezado?.cabeza), encabezado: encabezado ?? null }
}

/** Longer than any act: what is longer is not a line of ours, and must not fill the memory. */
const LARGO_MAXIMO = 8_388_608
const SALTO = 0x0a

/** The lines of a text, which only a line feed ends: what people write may hold other separators. Null for one that is not UTF-8 or is too long. */
export async function* lineasDe(bytes: AsyncIterable<Buffer>): AsyncGenerator<string | null> {
  let resto: Buffer[] = []
  let largo = 0
  const soltar = () => {
    const linea = largo > LARGO_MAXIMO ? null : decodificar(Buffer.concat(resto))
    resto = []
    largo = 0
    return linea
  }
  const juntar = (trozo: Buffer) => {
    largo += trozo.length
    if (largo <= LARGO_MAXIMO) resto.push(trozo)
  }
  for await (const trozo of bytes) {
    let desde = 0
    for (let fin = trozo.indexOf(SALTO); fin >= 0; fin = trozo.indexOf(SALTO, desde)) {
      juntar(trozo.subarray(desde, fin))
      yield soltar()
      desde = fin + 1
    }
    juntar(trozo.subarray(desde))
  }
  if (largo > 0) yield soltar()
}

function decodificar(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
