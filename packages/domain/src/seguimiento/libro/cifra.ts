// A figure out of a cell that somebody filled: numbers, numbers as text, blanks of every kind. What could be two numbers is not guessed.
import { leerNumero, type NumeroLeido } from '../../planes/index.ts'
import { limpiarLinea, type ValorCelda } from '../../shared/index.ts'

/** As the plan's books are read, and besides groups of three with blanks and the word of the currency: `$ 1 234 567 pesos`. */
export function leerCifra(valor: ValorCelda): NumeroLeido {
  if (typeof valor !== 'string') return leerNumero(valor)
  const linea = limpiarLinea(valor)
  const cifras = linea.replace(/^(\$|COP)\s?/i, '').replace(/\s?(COP|pesos)$/i, '')
  const junta = /^-?\d{1,3}( \d{3})+(,\d+)?$/.test(cifras) ? cifras.replaceAll(' ', '') : cifras
  const leido = leerNumero(junta)
  return leido.problema === null && junta !== linea ? { ...leido, problema: 'numero_como_texto' } : leido
}
