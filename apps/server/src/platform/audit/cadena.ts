import { createHash } from 'node:crypto'
import { crearVerificador, type Eslabonar } from '@kpt/domain/auditoria'

export type Eslabon = { readonly n: number; readonly texto: string; readonly hash: Uint8Array }

export type Comprobacion = {
  readonly integra: boolean
  readonly eslabones: number
  readonly primerFallo: number | null
}

/** Recomputes a chain from its texts, in order from the first link. Tells the place where it stops following. */
export function comprobarCadena(eslabones: Iterable<Eslabon>): Comprobacion {
  const verificador = crearVerificador(eslabonar)
  for (const { n, texto, hash } of eslabones) verificador.sumar({ n, texto, hash: hexDe(hash) })
  const { falla, eslabones: cuantos } = verificador.cerrar()
  return { integra: falla === null, eslabones: cuantos, primerFallo: falla?.n ?? null }
}

/** `sha256(previous ‖ sha256(text))`. */
export const eslabonar: Eslabonar = (previo, texto) =>
  createHash('sha256')
    .update(Buffer.from(previo, 'hex'))
    .update(createHash('sha256').update(texto).digest())
    .digest('hex')

export function digerir(texto: string): string {
  return createHash('sha256').update(texto).digest('hex')
}

function hexDe(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')
}
