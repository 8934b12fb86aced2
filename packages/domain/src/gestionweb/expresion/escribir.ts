// A tree back into text, with every parenthesis: what an expression means, for tests and for whoever reviews it.
import { toText } from '../../shared/index.ts'
import type { Nodo } from './forma.ts'

export function escribirExpresion(nodo: Nodo): string {
  switch (nodo.clase) {
    case 'literal':
      return literal(nodo)
    case 'nombre':
      return nodo.nombre
    case 'llamada':
      return `${nodo.funcion}(${nodo.argumentos.map(escribirExpresion).join(', ')})`
    case 'no':
      return `(no ${escribirExpresion(nodo.de)})`
    case 'menos':
      return `(-${escribirExpresion(nodo.de)})`
    case 'y':
    case 'o':
      return `(${escribirExpresion(nodo.a)} ${nodo.clase} ${escribirExpresion(nodo.b)})`
    default:
      return `(${escribirExpresion(nodo.a)} ${nodo.op} ${escribirExpresion(nodo.b)})`
  }
}

function literal({ valor }: Nodo & { clase: 'literal' }): string {
  switch (valor.tipo) {
    case 'numero':
      return toText(valor.valor)
    case 'logico':
      return valor.valor ? 'verdadero' : 'falso'
    case 'texto':
      return valor.valor.includes("'") ? `"${valor.valor}"` : `'${valor.valor}'`
    default:
      // Dates, lists and columns come only from answers and functions.
      return `fecha('${String(valor.valor)}')`
  }
}
