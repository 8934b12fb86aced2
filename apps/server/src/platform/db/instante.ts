import { type Instante, isoBogota, parseInstante } from '@kpt/domain/shared'

/** An instant as the driver brings it, ISO with its offset: what is in the database is one. */
export function instanteDe(texto: string): Instante {
  const instante = parseInstante(texto)
  if (instante === null) throw new Error(`the database gave what is no instant: ${texto}`)
  return instante
}

/** The same as the wire carries it, on Bogotá's clock. */
export function isoDe(texto: string): string {
  return isoBogota(instanteDe(texto))
}
