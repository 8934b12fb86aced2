// Frozen texts read back piece by piece: what is not of its kind is dropped, and the comparison of texts then refuses the whole.
import type { Json } from './canonico.ts'
import { isDecimalTexto } from './decimal.ts'

export function leerJson(texto: string): Record<string, Json> | null {
  try {
    return objeto(JSON.parse(texto) as Json)
  } catch {
    return null
  }
}

export function objeto(json: Json | undefined): Record<string, Json> {
  const esObjeto = typeof json === 'object' && json !== null && !Array.isArray(json)
  return esObjeto ? (json as Record<string, Json>) : {}
}

export function cadena(json: Json | undefined): string | null {
  return typeof json === 'string' ? json : null
}

export function entero(json: Json | undefined): number {
  return typeof json === 'number' && Number.isSafeInteger(json) ? json : 0
}

/** A decimal in canonical text; anything else is dropped and the comparison of texts will refuse the document. */
export function cifra(json: Json | undefined): string | null {
  return typeof json === 'string' && isDecimalTexto(json) ? json : null
}
