// How the answers are called in the expressions of a questionnaire.
import type { Pregunta, TipoColumna, TipoPregunta } from './cuestionario.ts'
import type { TipoExpresion } from './expresion/index.ts'

const TIPO: Readonly<Record<TipoPregunta, TipoExpresion>> = {
  si_no: 'logico',
  una: 'texto',
  varias: 'lista',
  entero: 'numero',
  decimal: 'numero',
  pesos: 'numero',
  fecha: 'fecha',
  texto: 'texto',
  // As many elements as rows, or as files.
  tabla: 'lista',
  archivo: 'lista',
}

export const isColumnaNumerica = (tipo: TipoColumna): boolean => tipo !== 'texto' && tipo !== 'fecha'

/** Type of every name that an expression may say: the questions, and the columns of numbers of each table as `tabla.columna`. */
export function nombresDeCuestionario(preguntas: readonly Pregunta[]): ReadonlyMap<string, TipoExpresion> {
  return new Map(
    preguntas.flatMap(({ clave, tipo, columnas }): [string, TipoExpresion][] => [
      [clave, TIPO[tipo]],
      ...columnas
        .filter((c) => isColumnaNumerica(c.tipo))
        .map((c): [string, TipoExpresion] => [`${clave}.${c.clave}`, 'numeros']),
    ]),
  )
}
