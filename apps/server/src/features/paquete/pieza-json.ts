import type { PartePaquete } from '@kpt/domain/revision'
import { canonicalText, type Json } from '@kpt/domain/shared'
import type { Pieza } from './piezas.ts'

/** Canonical: the same facts, the same bytes, whatever the order in which a reading lists its fields. */
export function deJson(parte: PartePaquete, ruta: string, titulo: string, valor: unknown): Pieza {
  return { parte, ruta, titulo, trozos: [`${canonicalText(JSON.parse(JSON.stringify(valor)) as Json)}\n`] }
}
