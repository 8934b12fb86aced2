import { encargo } from '../../platform/jobs/index.ts'
import type { ClaveDocumento } from './lectura.repo.ts'

/** Read the text of a stored document. */
export const leerTexto = encargo<ClaveDocumento>('leer_documento', 3)

export function claveDeEncargo({ entidad, sha256 }: ClaveDocumento): string {
  return `leer_documento/${entidad}/${sha256}`
}
