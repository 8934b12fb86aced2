// One document on its way, and what of it is known by the server.
import { BYTES_TROZO } from '@kpt/contract/limites'
import type { ClaseSoporte } from '@kpt/domain/acceso'
import type { Respuesta } from '../../../api/tipos.ts'

type SoporteDelServidor = Respuesta<'GET /api/solicitudes/cargas/:carga'>['soportes'][number]

/**
 * `cortado`: the network failed for too long; `rehusado`: it is not taken, and sending it again would not help; `por_escoger`: part of
 * it arrived before the page was loaded again, and the browser no longer has the file.
 */
export type FaseSoporte = 'en_cola' | 'enviando' | 'comprobando' | 'recibido' | 'rehusado' | 'cortado' | 'por_escoger'

export type Soporte = {
  readonly numero: number
  readonly clase: ClaseSoporte
  readonly nombre: string
  readonly bytes: number
  readonly fase: FaseSoporte
  readonly enviados: number
  /** Seconds of the wait before a new try; null while nothing failed. */
  readonly espera: number | null
  /** Why it is refused or cut. */
  readonly motivo: string | null
  readonly archivo: File | null
}

export function nuevoSoporte(numero: number, clase: ClaseSoporte, archivo: File): Soporte {
  const { name: nombre, size: bytes } = archivo
  return { numero, clase, nombre, bytes, fase: 'en_cola', enviados: 0, espera: null, motivo: null, archivo }
}

/** What the server says of a document after the page was loaded again. */
export function soporteRecordado({ numero, clase, nombre, bytes, trozos, recibido }: SoporteDelServidor): Soporte {
  const enviados = recibido ? bytes : bytesSeguidos(trozos, bytes)
  const fase = recibido ? 'recibido' : 'por_escoger'
  return { numero, clase, nombre, bytes, fase, enviados, espera: null, motivo: null, archivo: null }
}

/** Bytes from the beginning without a gap: chunks are sent in order, so the rest follows. */
export function bytesSeguidos(trozos: readonly number[], bytes: number): number {
  const hay = new Set(trozos)
  let seguidos = 0
  while (hay.has(seguidos)) seguidos += 1
  return Math.min(bytes, seguidos * BYTES_TROZO)
}

/** The lowest number that no document has; null when all are taken. */
export function numeroLibre(soportes: readonly Soporte[], maximo: number): number | null {
  const libre = Array.from({ length: maximo }, (_, i) => i + 1).find((n) => soportes.every((s) => s.numero !== n))
  return libre ?? null
}

export function isEnCamino({ fase }: Soporte): boolean {
  return fase === 'en_cola' || fase === 'enviando' || fase === 'comprobando'
}

/** Id of the control with which documents of a kind are added. */
export function idSoporte(clase: ClaseSoporte): string {
  return `soporte-${clase}`
}
