// The file of a workbook, made in the browser out of parts that fit in memory. Where the browser cannot compress, parts go as they are.
import { type EntradaZip, type Parte, registroDirectorio, registroFinal, registroLocal } from '@kpt/textos/libro'

export async function empacar(partes: AsyncIterable<Parte>): Promise<Blob> {
  const trozos: Uint8Array<ArrayBuffer>[] = []
  const entradas: EntradaZip[] = []
  let lugar = 0
  const poner = (bytes: Uint8Array<ArrayBuffer>) => {
    trozos.push(bytes)
    lugar += bytes.length
  }
  for await (const { nombre, trozos: textos } of partes) {
    const bytes = await leer(textos)
    const comprimido = await comprimir(bytes)
    const cuerpo = comprimido ?? bytes
    const entrada = {
      ...{ nombre, comprimida: comprimido !== null, desplazamiento: lugar },
      ...{ crc: crc32(bytes), bytes: cuerpo.length, inflada: bytes.length },
    }
    poner(registroLocal(entrada))
    poner(cuerpo)
    poner(registroFinal(entrada))
    entradas.push(entrada)
  }
  poner(registroDirectorio(entradas, lugar))
  return new Blob(trozos, { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' })
}

async function leer(textos: AsyncIterable<string> | Iterable<string>): Promise<Uint8Array<ArrayBuffer>> {
  const partes: string[] = []
  for await (const texto of textos) partes.push(texto)
  return new TextEncoder().encode(partes.join(''))
}

async function comprimir(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const corriente = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'))
    return new Uint8Array(await new Response(corriente).arrayBuffer())
  } catch {
    return null
  }
}

let tabla: Uint32Array | undefined

function crc32(bytes: Uint8Array): number {
  tabla ??= Uint32Array.from({ length: 256 }, (_, n) => {
    let c = n
    for (let i = 0; i < 8; i += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
    return c
  })
  let crc = 0xffffffff
  for (const byte of bytes) crc = (tabla[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
