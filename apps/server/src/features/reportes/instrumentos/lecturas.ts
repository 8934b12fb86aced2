// How the text of a version of each instrument is read: only from the text.
import type { Instrumento } from '@kpt/domain/calendario'
import {
  type CampoGestion,
  celdasDelDocumento,
  type DocumentoGestion,
  diferenciasGestion,
  parseDocumentoGestion,
} from '@kpt/domain/gestionweb'
import { celdasDe, diferencias, evidenciasDelDocumento, valoresDelDocumento } from '@kpt/domain/seguimiento'
import { leerDocumento } from '../documento.ts'
import type { LecturaDeVersion } from './forma.ts'

export const LECTURAS: Readonly<Record<Instrumento, LecturaDeVersion>> = {
  seguimiento: {
    celdas: (texto) =>
      Object.entries(valoresDelDocumento(leerDocumento(texto))).flatMap(([meta, valores]) =>
        celdasDe(valores).map((celda) => ({ ...celda, meta })),
      ),
    evidencias: (texto) => evidenciasDelDocumento(leerDocumento(texto)),
    diferencias: (antes, despues) => diferencias(leerDocumento(antes), leerDocumento(despues)),
  },
  gestionweb: {
    celdas: (texto) =>
      celdasDelDocumento(leerGestion(texto)).map(({ pregunta: meta, campo, ...celda }) => ({
        ...{ meta, campo: campo as CampoGestion },
        ...celda,
      })),
    evidencias: (texto) =>
      Object.fromEntries(leerGestion(texto).respuestas.map(({ pregunta, evidencias }) => [pregunta, evidencias])),
    diferencias: (antes, despues) => diferenciasGestion(leerGestion(antes), leerGestion(despues)),
  },
}

/** What a stored version of answers says. Throws when the text is not what this program froze. */
export function leerGestion(texto: string): DocumentoGestion {
  const documento = parseDocumentoGestion(texto)
  if (!documento) throw new Error('a stored version is not a document of gestionweb')
  return documento
}
