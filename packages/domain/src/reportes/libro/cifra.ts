// A figure in a cell, and out of one that somebody filled: numbers, numbers as text, blanks of every kind. What could be two numbers is not guessed.
import { leerNumero, type NumeroLeido } from '../../planes/index.ts'
import { type DecimalTexto, decimalFromNumber, limpiarLinea, toText, type ValorCelda } from '../../shared/index.ts'
import type { CodigoLibroCorte } from './hallazgos.ts'

/** As the plan's books are read, and besides groups of three with blanks and the word of the currency: `$ 1 234 567 pesos`. */
export function leerCifra(valor: ValorCelda): NumeroLeido {
  if (typeof valor !== 'string') return leerNumero(valor)
  const linea = limpiarLinea(valor)
  const cifras = linea.replace(/^(\$|COP)\s?/i, '').replace(/\s?(COP|pesos)$/i, '')
  const junta = /^-?\d{1,3}( \d{3})+(,\d+)?$/.test(cifras) ? cifras.replaceAll(' ', '') : cifras
  const leido = leerNumero(junta)
  return leido.problema === null && junta !== linea ? { ...leido, problema: 'numero_como_texto' } : leido
}

/** A number as its cell shows it, or its text when a spreadsheet would lose digits of it. */
export function celdaDeCifra(texto: DecimalTexto | null): ValorCelda {
  if (texto === null) return null
  const exacto = decimalFromNumber(Number(texto))
  return exacto !== null && toText(exacto) === texto ? Number(texto) : texto
}

/** How the book says what was wrong with a figure. */
export const PROBLEMAS_CIFRA = {
  numero_ilegible: 'corte_numero_ilegible',
  numero_como_texto: 'corte_numero_como_texto',
  formula_sin_valor: 'corte_formula_sin_valor',
  celda_con_error: 'corte_celda_con_error',
} as const satisfies Readonly<Record<NonNullable<NumeroLeido['problema']>, CodigoLibroCorte>>
