// The cells of a draft of GESTIONWEB: one for what each question says and one for why it does not apply, each with one way of being written.
import { canonicalText, isLegible, type Json } from '../shared/index.ts'
import type { Pregunta } from './cuestionario.ts'
import { type Dicho, type FaltaRespuesta, type FilaTabla, faltaRespuesta, LIMITES_RESPUESTA } from './respuesta.ts'

/** `clave` beside them names the validation that a `confirmacion` explains; it is empty otherwise. */
export const CAMPOS_GESTION = ['respuesta', 'no_aplica', 'confirmacion'] as const
export type CampoGestion = (typeof CAMPOS_GESTION)[number]

export type CeldaGestion = {
  readonly pregunta: string
  readonly campo: string
  readonly clave: string
  readonly base: string | null
  readonly valor: string | null
}

export type ProblemaGestion =
  | { readonly codigo: 'gestion.pregunta_no_existe'; readonly detalles: { readonly pregunta: string } }
  | { readonly codigo: 'valor.clave_sobra'; readonly detalles: Readonly<Record<string, never>> }
  | { readonly codigo: 'valor.regla_desconocida'; readonly detalles: { readonly regla: string } }
  | { readonly codigo: 'valor.texto_ilegible'; readonly detalles: Readonly<Record<string, never>> }
  | { readonly codigo: 'gestion.respuesta'; readonly detalles: { readonly falta: FaltaRespuesta } }

/** What stops a cell from being kept; null when it may. An empty one (null) may always be kept. */
export function problemaGestion(celda: CeldaGestion, preguntas: ReadonlyMap<string, Pregunta>): ProblemaGestion | null {
  const pregunta = preguntas.get(celda.pregunta)
  if (!pregunta) return { codigo: 'gestion.pregunta_no_existe', detalles: { pregunta: celda.pregunta.slice(0, 60) } }
  const { campo, clave, base, valor } = celda
  if ([base, valor].some((texto) => texto !== null && !isLegible(texto)))
    return { codigo: 'valor.texto_ilegible', detalles: {} }
  if (campo === 'confirmacion') return problemaConfirmacion(pregunta, clave, valor)
  if (clave !== '') return { codigo: 'valor.clave_sobra', detalles: {} }
  const falta = valor === null ? null : faltaDeLoEscrito(pregunta, campo, valor)
  return falta && { codigo: 'gestion.respuesta', detalles: { falta } }
}

/** How a value is written in its cell: a list in the order of its options, a table as canonical JSON, the rest as it is. */
export function textoRespuesta({ tipo, opciones }: Pick<Pregunta, 'tipo' | 'opciones'>, dicho: Dicho): string {
  if (typeof dicho === 'string') return dicho
  if (tipo !== 'varias') return canonicalText(dicho as unknown as Json)
  const marcadas = new Set(dicho as readonly string[])
  return JSON.stringify(opciones.map((o) => o.clave).filter((clave) => marcadas.has(clave)))
}

/** What a cell says; null when it is not exactly what `textoRespuesta` writes of an answer of its question. */
export function leerRespuesta(pregunta: Pregunta, texto: string): Dicho | null {
  const dicho = pregunta.tipo === 'varias' || pregunta.tipo === 'tabla' ? leerLista(texto) : texto
  if (dicho === null || pregunta.tipo === 'archivo') return null
  if (faltaDicho(pregunta, dicho) !== null) return null
  return textoRespuesta(pregunta, dicho) === texto ? dicho : null
}

function faltaDeLoEscrito(pregunta: Pregunta, campo: string, valor: string): FaltaRespuesta | null {
  if (campo === 'no_aplica') return faltaNoAplica(pregunta, valor)
  // The answer to a question of files is its evidence: a cell beside it could only contradict it.
  if (campo !== 'respuesta' || pregunta.tipo === 'archivo') return 'forma_distinta'
  const lista = pregunta.tipo === 'varias' || pregunta.tipo === 'tabla'
  const dicho = lista ? leerLista(valor) : valor
  if (dicho === null) return 'forma_distinta'
  return faltaDicho(pregunta, dicho) ?? (textoRespuesta(pregunta, dicho) === valor ? null : 'forma_distinta')
}

function faltaNoAplica(pregunta: Pregunta, razon: string): FaltaRespuesta | null {
  if (razon.length > LIMITES_RESPUESTA.texto) return 'muy_larga'
  // A draft keeps a reason half written; that it is too short is told when it is judged.
  return pregunta.admiteNoAplica ? null : 'no_admite_no_aplica'
}

function faltaDicho(pregunta: Pregunta, valor: Dicho): FaltaRespuesta | null {
  return faltaRespuesta(pregunta, { clase: 'valor', valor })
}

function problemaConfirmacion({ validaciones }: Pregunta, clave: string, valor: string | null): ProblemaGestion | null {
  if (!validaciones.some((v) => v.clave === clave))
    return { codigo: 'valor.regla_desconocida', detalles: { regla: clave.slice(0, 60) } }
  const larga = valor !== null && valor.length > LIMITES_RESPUESTA.texto
  return larga ? { codigo: 'gestion.respuesta', detalles: { falta: 'muy_larga' } } : null
}

function leerLista(texto: string): readonly string[] | readonly FilaTabla[] | null {
  try {
    const json: unknown = JSON.parse(texto)
    if (!Array.isArray(json)) return null
    if (json.every((uno): uno is string => typeof uno === 'string')) return json
    return json.every(isFila) ? json : null
  } catch {
    return null
  }
}

const isFila = (uno: unknown): uno is FilaTabla => typeof uno === 'object' && uno !== null && !Array.isArray(uno)
