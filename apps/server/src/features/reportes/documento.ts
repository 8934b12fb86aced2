import { type DocumentoSeguimiento, parseDocumento } from '@kpt/domain/seguimiento'

/** What a stored version says. Throws when the text is not what this program froze. */
export function leerDocumento(texto: string): DocumentoSeguimiento {
  const documento = parseDocumento(texto)
  if (!documento) throw new Error('a stored version is not a document of seguimiento')
  return documento
}
