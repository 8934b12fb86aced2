// A questionnaire is data: sections, questions with their help and citation, when each is asked, required or contradicted, and to which indicator its
// answers go. A published version never changes (R2.6, R3.2).

import type { Fecha } from '../shared/index.ts'
import type { TipoEntidad } from '../territorio/index.ts'
import type { HechoConocido } from './hechos.ts'

export const TIPOS_PREGUNTA = [
  'si_no',
  'una',
  'varias',
  'entero',
  'decimal',
  'pesos',
  'fecha',
  'texto',
  'tabla',
  'archivo',
] as const
export type TipoPregunta = (typeof TIPOS_PREGUNTA)[number]

export const TIPOS_COLUMNA = ['texto', 'entero', 'decimal', 'pesos', 'fecha'] as const
export type TipoColumna = (typeof TIPOS_COLUMNA)[number]

export type Opcion = { readonly clave: string; readonly texto: string }
export type ColumnaPregunta = { readonly clave: string; readonly texto: string; readonly tipo: TipoColumna }

/** What an answer must not contradict, in the language of `expresion`. */
export type Validacion = {
  readonly clave: string
  readonly expresion: string
  readonly gravedad: 'error' | 'aviso'
  /** What is wrong and what to do, for whoever answers. */
  readonly mensaje: string
}

export type Pregunta = {
  readonly clave: string
  readonly texto: string
  readonly ayuda: string | null
  /** Law, decree or guide that asks for it. */
  readonly cita: string | null
  readonly tipo: TipoPregunta
  /** Of `una` and `varias`. */
  readonly opciones: readonly Opcion[]
  /** Of `tabla`. */
  readonly columnas: readonly ColumnaPregunta[]
  /** Asked only where it holds; null: always. */
  readonly condicion: string | null
  /** Must be answered where it holds, when it is asked; null: it may be left. */
  readonly exigida: string | null
  /** Whether "no aplica", with its reason, is an answer. */
  readonly admiteNoAplica: boolean
  readonly evidencia: 'ninguna' | 'opcional' | 'exigida'
  readonly validaciones: readonly Validacion[]
  /** What the system knows that answers it; absent in most, so that their text stays as it was. */
  readonly hecho?: HechoConocido | undefined
}

export type SeccionCuestionario = {
  readonly clave: string
  readonly titulo: string
  readonly preguntas: readonly Pregunta[]
}

/** An indicator that comes out of the answers: the share of its parts, each a condition, that hold. */
export type PuntajeCuestionario = {
  readonly indicador: string
  readonly nombre: string
  readonly cita: string
  readonly partes: readonly string[]
}

export type Cuestionario = {
  readonly vigencia: number
  readonly titulo: string
  /** Who answers; the others may see it (numeral 5 of Circular 0009-4 de 2023 addresses departments too). */
  readonly responden: readonly TipoEntidad[]
  /** Without the approval of the Comité de articulación it is not published (numeral 11). */
  readonly aprobacion: { readonly acta: string; readonly fecha: Fecha } | null
  readonly secciones: readonly SeccionCuestionario[]
  readonly puntajes: readonly PuntajeCuestionario[]
}

export const preguntasDe = (cuestionario: Cuestionario): readonly Pregunta[] =>
  cuestionario.secciones.flatMap((s) => s.preguntas)
