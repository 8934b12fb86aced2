// The value of an expression for some answers. What is not known stays unknown: `y`, `o` and `no` follow it (false y unknown is false), the rest gives unknown.
import { add, compare, multiply, subtract } from '../../shared/index.ts'
import type { Comparador, Nodo, Valor } from './forma.ts'
import { FUNCIONES } from './funciones.ts'

/** Answers by the key of their question; what is not there has no answer. */
export type Respuestas = ReadonlyMap<string, Valor>

/** The value; null when it depends on something without answer. An expression that did not pass its review gives null too, and never throws. */
export function evaluar(nodo: Nodo, respuestas: Respuestas): Valor {
  switch (nodo.clase) {
    case 'literal':
      return nodo.valor
    case 'nombre':
      return respuestas.get(nodo.nombre) ?? null
    case 'llamada':
      return FUNCIONES.get(nodo.funcion)?.aplicar(nodo.argumentos.map((a) => evaluar(a, respuestas))) ?? null
    case 'no':
      return deLogico(negar(aLogico(evaluar(nodo.de, respuestas))))
    case 'menos':
      return menos(evaluar(nodo.de, respuestas))
    case 'y':
    case 'o':
      return deLogico(juntar(nodo.clase, aLogico(evaluar(nodo.a, respuestas)), aLogico(evaluar(nodo.b, respuestas))))
    case 'comparar':
      return deLogico(comparar(nodo.op, evaluar(nodo.a, respuestas), evaluar(nodo.b, respuestas)))
    case 'operar':
      return operar(nodo.op, evaluar(nodo.a, respuestas), evaluar(nodo.b, respuestas))
  }
}

/** Whether a condition holds. Unknown is not holding: a question that depends on another is not asked until that one is answered. */
export const seCumple = (nodo: Nodo, respuestas: Respuestas): boolean => aLogico(evaluar(nodo, respuestas)) === true

/** Whether a check of coherence is contradicted: unknown contradicts nothing. */
export const seContradice = (nodo: Nodo, respuestas: Respuestas): boolean =>
  aLogico(evaluar(nodo, respuestas)) === false

type Logico = boolean | null

const aLogico = (v: Valor): Logico => (v?.tipo === 'logico' ? v.valor : null)
const deLogico = (b: Logico): Valor => (b === null ? null : { tipo: 'logico', valor: b })
const negar = (b: Logico): Logico => (b === null ? null : !b)

/** Three values: what one side alone decides is decided. */
function juntar(clase: 'y' | 'o', a: Logico, b: Logico): Logico {
  const decide = clase === 'o'
  if (a === decide || b === decide) return decide
  return a === null || b === null ? null : !decide
}

function menos(v: Valor): Valor {
  return v?.tipo === 'numero' ? { tipo: 'numero', valor: { ...v.valor, coeficiente: -v.valor.coeficiente } } : null
}

function operar(op: '+' | '-' | '*', a: Valor, b: Valor): Valor {
  if (a?.tipo !== 'numero' || b?.tipo !== 'numero') return null
  const hacer = op === '+' ? add : op === '-' ? subtract : multiply
  return { tipo: 'numero', valor: hacer(a.valor, b.valor) }
}

function comparar(op: Comparador, a: Valor, b: Valor): Logico {
  const orden = ordenDe(a, b)
  if (orden === null) return null
  switch (op) {
    case '=':
      return orden === 0
    case '!=':
      return orden !== 0
    case '<':
      return orden < 0
    case '<=':
      return orden <= 0
    case '>':
      return orden > 0
    case '>=':
      return orden >= 0
  }
}

/** Null where there is no order: one is unknown, or they are not of the same type. Dates and texts go by their characters. */
function ordenDe(a: Valor, b: Valor): number | null {
  if (a?.tipo === 'numero' && b?.tipo === 'numero') return compare(a.valor, b.valor)
  if (a?.tipo === 'logico' && b?.tipo === 'logico') return Number(a.valor) - Number(b.valor)
  if ((a?.tipo === 'texto' && b?.tipo === 'texto') || (a?.tipo === 'fecha' && b?.tipo === 'fecha'))
    return a.valor < b.valor ? -1 : a.valor > b.valor ? 1 : 0
  return null
}
