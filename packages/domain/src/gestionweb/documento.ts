// What was answered, as one canonical text: what is hashed, signed with a receipt and read again years later. It names the version of the questionnaire
// that it answers, with its fingerprint.
import { type EvidenciaCitada, evidenciaJson, leerEvidencia } from '../reportes/index.ts'
import { cadena, canonicalText, entero, type Fecha, type Json, leerJson, objeto } from '../shared/index.ts'
import type { BorradorGestion } from './borrador.ts'
import { textoRespuesta } from './celda.ts'
import { preguntasDe } from './cuestionario.ts'
import type { CuestionarioLeido } from './juzgar.ts'

export type CabeceraGestion = {
  readonly entidad: string
  readonly vigencia: number
  readonly corte: number
  readonly version: number
  readonly fechaDatos: Fecha
  readonly cuestionario: { readonly version: number; readonly sha256: string }
}

/** What a version says of a question, cell by cell; what was not said is null. */
export type RespuestaCongelada = {
  readonly pregunta: string
  readonly respuesta: string | null
  readonly noAplica: string | null
  /** Reasons by key of validation. */
  readonly confirmaciones: Readonly<Record<string, string>>
  readonly evidencias: readonly EvidenciaCitada[]
}

export type DocumentoGestion = CabeceraGestion & {
  /** In the order of the questionnaire; only what is asked and was answered. */
  readonly respuestas: readonly RespuestaCongelada[]
}

/** Only of what is asked: what was written before an answer closed the question stays in the draft and is not sent. */
export function documentoGestion(
  cabecera: CabeceraGestion,
  { cuestionario }: CuestionarioLeido,
  { respuestas, confirmaciones, evidencias }: BorradorGestion,
  preguntadas: ReadonlySet<string>,
): DocumentoGestion {
  const suyas = preguntasDe(cuestionario).flatMap((p): RespuestaCongelada[] => {
    const dicha = respuestas.get(p.clave)
    if (!dicha || !preguntadas.has(p.clave)) return []
    const explicadas = p.validaciones.flatMap(({ clave }): [string, string][] => {
      const razon = confirmaciones.get(`${p.clave}/${clave}`)
      return razon === undefined ? [] : [[clave, razon]]
    })
    return [
      {
        pregunta: p.clave,
        respuesta: dicha.clase === 'valor' ? textoRespuesta(p, dicha.valor) : null,
        noAplica: dicha.clase === 'no_aplica' ? dicha.razon : null,
        confirmaciones: Object.fromEntries(explicadas),
        evidencias: (evidencias[p.clave] ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      },
    ]
  })
  return { ...cabecera, respuestas: suyas }
}

/** Canonical JSON: the same answers give the same octets. What is empty is left out. */
export function textoDocumentoGestion({ respuestas, cuestionario, ...cabecera }: DocumentoGestion): string {
  const { corte, entidad, fechaDatos, version, vigencia } = cabecera
  return canonicalText({
    ...{ corte, cuestionario: { sha256: cuestionario.sha256, version: cuestionario.version } },
    ...{ documento: 'gestionweb', entidad, fechaDatos, formato: 1 },
    respuestas: respuestas.map((r) => ({
      ...(Object.keys(r.confirmaciones).length > 0 ? { confirmaciones: r.confirmaciones } : {}),
      ...(r.evidencias.length > 0 ? { evidencias: r.evidencias.map(evidenciaJson) } : {}),
      ...(r.noAplica === null ? {} : { noAplica: r.noAplica }),
      pregunta: r.pregunta,
      ...(r.respuesta === null ? {} : { respuesta: r.respuesta }),
    })),
    ...{ version, vigencia },
  })
}

/** Reads the text back; null unless it is exactly what `textoDocumentoGestion` writes. */
export function parseDocumentoGestion(texto: string): DocumentoGestion | null {
  const json = leerJson(texto)
  if (!json || !Array.isArray(json.respuestas)) return null
  const cuestionario = objeto(json.cuestionario)
  const documento: DocumentoGestion = {
    entidad: cadena(json.entidad) ?? '',
    vigencia: entero(json.vigencia),
    corte: entero(json.corte),
    version: entero(json.version),
    fechaDatos: cadena(json.fechaDatos) ?? '',
    cuestionario: { version: entero(cuestionario.version), sha256: cadena(cuestionario.sha256) ?? '' },
    respuestas: json.respuestas.map((fila: Json) => leerFila(objeto(fila))),
  }
  return textoDocumentoGestion(documento) === texto ? documento : null
}

function leerFila(fila: Record<string, Json>): RespuestaCongelada {
  const confirmaciones = Object.entries(objeto(fila.confirmaciones))
  return {
    pregunta: cadena(fila.pregunta) ?? '',
    respuesta: cadena(fila.respuesta),
    noAplica: cadena(fila.noAplica),
    confirmaciones: Object.fromEntries(confirmaciones.map(([clave, razon]) => [clave, cadena(razon) ?? ''])),
    evidencias: Array.isArray(fila.evidencias) ? fila.evidencias.map((e: Json) => leerEvidencia(objeto(e))) : [],
  }
}
