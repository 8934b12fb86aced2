// An answer as it is kept and travels: texts, never numbers of the machine. Each type has one way of being written (R2.4: pesos are pesos, exact).
import { type Decimal, decimal, isDecimalTexto, isFecha } from '../shared/index.ts'
import type { Pregunta, TipoColumna } from './cuestionario.ts'
import type { Valor } from './expresion/index.ts'
import { isColumnaNumerica } from './nombres.ts'

export type FilaTabla = Readonly<Record<string, string>>

/** `si` or `no`, the key of an option, a canonical decimal, a date or a text; keys of options or of files; rows of a table. */
export type Dicho = string | readonly string[] | readonly FilaTabla[]

export type Respuesta =
  | { readonly clase: 'valor'; readonly valor: Dicho }
  /** It does not apply to this entity, and why: an answer, which is not silence. */
  | { readonly clase: 'no_aplica'; readonly razon: string }

/** Answers by the key of their question. */
export type RespuestasCuestionario = ReadonlyMap<string, Respuesta>

export const LIMITES_RESPUESTA = { texto: 4000, filas: 200, archivos: 20, cifras: 30 } as const

export type FaltaRespuesta =
  | 'forma_distinta'
  | 'opcion_desconocida'
  | 'no_es_entero'
  | 'no_es_numero'
  | 'no_es_fecha'
  | 'muy_larga'
  | 'vacia'
  | 'columna_desconocida'
  | 'no_admite_no_aplica'
  | 'sin_razon'

/** What stops an answer from being kept; null when it may be. Whether it is coherent with the others is told apart, and never stops it. */
export function faltaRespuesta(pregunta: Pregunta, respuesta: Respuesta): FaltaRespuesta | null {
  if (respuesta.clase === 'valor') return faltaValor(pregunta, respuesta.valor)
  if (!pregunta.admiteNoAplica) return 'no_admite_no_aplica'
  return respuesta.razon.trim().length < 5 ? 'sin_razon' : null
}

function faltaValor(pregunta: Pregunta, valor: Dicho): FaltaRespuesta | null {
  const { tipo } = pregunta
  if (typeof valor === 'string') return faltaTextoUnico(pregunta, valor)
  if (isTextos(valor) && tipo === 'varias') return faltaOpciones(pregunta, valor)
  if (isTextos(valor) && tipo === 'archivo') return faltaCuantos(valor.length, LIMITES_RESPUESTA.archivos)
  // An empty list is one of rows too.
  if (tipo !== 'tabla' || (isTextos(valor) && valor.length > 0)) return 'forma_distinta'
  return faltaTabla(pregunta, valor as readonly FilaTabla[])
}

function faltaTextoUnico(pregunta: Pregunta, valor: string): FaltaRespuesta | null {
  switch (pregunta.tipo) {
    case 'si_no':
      return valor === 'si' || valor === 'no' ? null : 'forma_distinta'
    case 'una':
      return faltaOpciones(pregunta, [valor])
    case 'varias':
    case 'archivo':
    case 'tabla':
      return 'forma_distinta'
    default:
      return faltaCelda(pregunta.tipo, valor)
  }
}

const faltaCuantos = (cuantos: number, maximo: number): FaltaRespuesta | null =>
  cuantos === 0 ? 'vacia' : cuantos > maximo ? 'muy_larga' : null

/** What the expressions see of an answer. "No aplica" and silence have no value. */
export function valoresDe(pregunta: Pregunta, respuesta: Respuesta | undefined): [string, Valor][] {
  const { clave, tipo, columnas } = pregunta
  if (respuesta?.clase !== 'valor') return [[clave, null]]
  const { valor } = respuesta
  if (typeof valor === 'string') return [[clave, escalar(tipo, valor)]]
  if (isTextos(valor)) return [[clave, { tipo: 'lista', valor }]]
  const filas = valor
  return [
    [clave, { tipo: 'lista', valor: filas.map((_, i) => String(i + 1)) }],
    ...columnas
      .filter((c) => isColumnaNumerica(c.tipo))
      .map((c): [string, Valor] => [`${clave}.${c.clave}`, { tipo: 'numeros', valor: columna(filas, c.clave) }]),
  ]
}

const columna = (filas: readonly FilaTabla[], clave: string): Decimal[] =>
  filas.flatMap((fila) => {
    const texto = Object.hasOwn(fila, clave) ? (fila[clave] ?? '') : ''
    return texto === '' ? [] : [decimal(texto)]
  })

function escalar(tipo: Pregunta['tipo'], valor: string): Valor {
  switch (tipo) {
    case 'si_no':
      return { tipo: 'logico', valor: valor === 'si' }
    case 'entero':
    case 'decimal':
    case 'pesos':
      return { tipo: 'numero', valor: decimal(valor) }
    case 'fecha':
      return { tipo: 'fecha', valor }
    default:
      return { tipo: 'texto', valor }
  }
}

const isTextos = (valor: Dicho): valor is readonly string[] =>
  Array.isArray(valor) && valor.every((v) => typeof v === 'string')

function faltaOpciones({ opciones }: Pregunta, elegidas: readonly string[]): FaltaRespuesta | null {
  if (new Set(elegidas).size !== elegidas.length) return 'forma_distinta'
  return elegidas.every((e) => opciones.some((o) => o.clave === e)) ? null : 'opcion_desconocida'
}

/** The same of one cell of a table, or of a question that is written. */
export function faltaCelda(tipo: TipoColumna, valor: string): FaltaRespuesta | null {
  if (valor.trim() === '') return 'vacia'
  switch (tipo) {
    case 'texto':
      return valor.length > LIMITES_RESPUESTA.texto ? 'muy_larga' : null
    case 'fecha':
      return isFecha(valor) ? null : 'no_es_fecha'
    case 'entero':
      return /^(0|-?[1-9]\d{0,17})$/.test(valor) ? null : 'no_es_entero'
    default:
      return isDecimalTexto(valor) && valor.length <= LIMITES_RESPUESTA.cifras ? null : 'no_es_numero'
  }
}

/** A cell may be left empty; what is written in it is of the type of its column. */
function faltaTabla({ columnas }: Pregunta, filas: readonly FilaTabla[]): FaltaRespuesta | null {
  const celdas = filas.flatMap((fila) => Object.entries(fila))
  const faltas = celdas.map(([clave, valor]) => {
    const suya = columnas.find((c) => c.clave === clave)
    if (!suya) return 'columna_desconocida'
    if (typeof valor !== 'string') return 'forma_distinta'
    return valor === '' ? null : faltaCelda(suya.tipo, valor)
  })
  return faltaCuantos(filas.length, LIMITES_RESPUESTA.filas) ?? faltas.find((f) => f !== null) ?? null
}
