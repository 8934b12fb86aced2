import { createHash } from 'node:crypto'
import { firmaMapeo, type Mapeo } from '@kpt/domain/planes'

/** Digest of the sheets and headers of a book: two books of one layout have the same. */
export function huellaFirma(mapeo: Pick<Mapeo, 'hojas'>): Buffer {
  return createHash('sha256').update(firmaMapeo(mapeo)).digest()
}
