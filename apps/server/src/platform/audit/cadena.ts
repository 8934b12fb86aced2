import { createHash } from 'node:crypto'

export type Eslabon = { readonly n: number; readonly texto: string; readonly hash: Uint8Array }

export type Comprobacion = {
  readonly integra: boolean
  readonly eslabones: number
  readonly primerFallo: number | null
}

/** Recomputes a chain from its texts, in order from the first link. Tells the number of the first link that does not follow. */
export function comprobarCadena(eslabones: Iterable<Eslabon>): Comprobacion {
  let previo: Uint8Array = new Uint8Array(32)
  let cuenta = 0
  for (const eslabon of eslabones) {
    cuenta += 1
    const debido = sha256(Buffer.concat([previo, sha256(Buffer.from(eslabon.texto, 'utf8'))]))
    if (eslabon.n !== cuenta || !debido.equals(eslabon.hash))
      return { integra: false, eslabones: cuenta, primerFallo: eslabon.n }
    previo = debido
  }
  return { integra: true, eslabones: cuenta, primerFallo: null }
}

function sha256(datos: Uint8Array): Buffer {
  return createHash('sha256').update(datos).digest()
}
