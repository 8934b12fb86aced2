import {
  type DocumentoSeguimiento,
  type EjecucionAnterior,
  parseDocumento,
  parseEjecucionAnterior,
} from '@kpt/domain/seguimiento'

/** What a stored version says. Throws when the text is not what this program froze. */
export function leerDocumento(texto: string): DocumentoSeguimiento {
  const documento = parseDocumento(texto)
  if (!documento) throw new Error('a stored version is not a document of seguimiento')
  return documento
}

/** The same of what was executed before. */
export function leerEjecucion(texto: string): EjecucionAnterior {
  const ejecucion = parseEjecucionAnterior(texto)
  if (!ejecucion) throw new Error('a stored load is not an earlier execution')
  return ejecucion
}
