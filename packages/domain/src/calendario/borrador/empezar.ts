// From what a draft begins: one table, which the screen offers and the server keeps (R1.1, R1.2).
import type { Efecto } from '../cronograma.ts'
import type { EnVigor } from '../vigor.ts'
import { type BorradorCronograma, borradorDesde, borradorVacio } from './borrador.ts'
import { copiarAnio } from './copia-anual.ts'

export const ORIGENES_BORRADOR = ['en_blanco', 'anio_anterior', 'vigente'] as const
export type OrigenBorrador = (typeof ORIGENES_BORRADOR)[number]

type Base = {
  readonly vigencia: number
  /** The cronograma as it is published; null when there is none. */
  readonly vigor: EnVigor | null
  /** That of the vigencia before it. */
  readonly anterior: EnVigor | null
}

/** The first draft; null where it cannot begin so: what exists is amended, what does not is set. */
export function empezar(
  origen: OrigenBorrador,
  efecto: Efecto,
  { vigencia, vigor, anterior }: Base,
): BorradorCronograma | null {
  if (vigor === null) {
    if (efecto !== 'fija' || origen === 'vigente') return null
    if (origen === 'en_blanco') return borradorVacio()
    return anterior && copiarAnio(anterior, vigencia)
  }
  if (efecto === 'fija' || origen === 'anio_anterior') return null
  const base = borradorDesde(vigor, efecto)
  if (origen === 'vigente') return base
  return efecto === 'sustituye' ? { ...base, filas: [] } : null
}
