// The small language in which a questionnaire says when a question is asked, when it is required and what makes an answer coherent. It computes with
// exact decimals and knows no loops, no dates of today and no names but those of the questions: it gives the same verdict wherever it is evaluated.
import type { Decimal, Fecha } from '../../shared/index.ts'

export const TIPOS_EXPRESION = ['logico', 'numero', 'texto', 'fecha', 'lista', 'numeros'] as const
/** `lista`: the options that were chosen. `numeros`: a column of a table. */
export type TipoExpresion = (typeof TIPOS_EXPRESION)[number]

/** Null is a question without answer: it is not zero, nor false, nor an empty text. */
export type Valor =
  | { readonly tipo: 'logico'; readonly valor: boolean }
  | { readonly tipo: 'numero'; readonly valor: Decimal }
  | { readonly tipo: 'texto'; readonly valor: string }
  | { readonly tipo: 'fecha'; readonly valor: Fecha }
  | { readonly tipo: 'lista'; readonly valor: readonly string[] }
  | { readonly tipo: 'numeros'; readonly valor: readonly Decimal[] }
  | null

export const COMPARADORES = ['=', '!=', '<=', '>=', '<', '>'] as const
export type Comparador = (typeof COMPARADORES)[number]
export type Operador = '+' | '-' | '*'

/** `en`: place in the text of the expression, from 0. */
export type Nodo =
  | { readonly clase: 'literal'; readonly valor: Exclude<Valor, null>; readonly en: number }
  | { readonly clase: 'nombre'; readonly nombre: string; readonly en: number }
  | { readonly clase: 'llamada'; readonly funcion: string; readonly argumentos: readonly Nodo[]; readonly en: number }
  | { readonly clase: 'no'; readonly de: Nodo; readonly en: number }
  | { readonly clase: 'menos'; readonly de: Nodo; readonly en: number }
  | { readonly clase: 'y' | 'o'; readonly a: Nodo; readonly b: Nodo; readonly en: number }
  | { readonly clase: 'comparar'; readonly op: Comparador; readonly a: Nodo; readonly b: Nodo; readonly en: number }
  | { readonly clase: 'operar'; readonly op: Operador; readonly a: Nodo; readonly b: Nodo; readonly en: number }

/** Bounds of what is accepted: whatever is evaluated ends at once, whoever wrote it. */
export const LIMITES_EXPRESION = { caracteres: 1000, nodos: 200, hondura: 24, cifras: 30 } as const

export type FaltaExpresion =
  | { readonly codigo: 'expresion_larga'; readonly en: number }
  | { readonly codigo: 'expresion_honda'; readonly en: number }
  | { readonly codigo: 'signo_desconocido'; readonly en: number; readonly signo: string }
  | { readonly codigo: 'texto_sin_cerrar'; readonly en: number }
  | { readonly codigo: 'numero_ilegible'; readonly en: number; readonly signo: string }
  | {
      readonly codigo: 'se_esperaba'
      readonly en: number
      readonly que: 'valor' | 'cierre' | 'fin'
      readonly signo: string
    }
  | { readonly codigo: 'nombre_desconocido'; readonly en: number; readonly nombre: string }
  | { readonly codigo: 'funcion_desconocida'; readonly en: number; readonly nombre: string }
  | { readonly codigo: 'argumentos_distintos'; readonly en: number; readonly nombre: string; readonly cuantos: number }
  | {
      readonly codigo: 'tipo_distinto'
      readonly en: number
      readonly hay: TipoExpresion
      readonly se_espera: TipoExpresion
    }
  | { readonly codigo: 'sin_orden'; readonly en: number; readonly hay: TipoExpresion }
  | { readonly codigo: 'fecha_ilegible'; readonly en: number }
