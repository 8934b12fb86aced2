// Numbers of a cell, exact. Text that is plainly a number is accepted; text that could be two different numbers is not guessed.
import { type DecimalTexto, decimalFromNumber, parseDecimal, toText, type ValorCelda } from '../../shared/index.ts'
import { limpiarLinea } from './texto-celda.ts'

export type NumeroLeido = {
  readonly decimal: DecimalTexto | null
  readonly problema: 'numero_ilegible' | 'numero_como_texto' | 'formula_sin_valor' | 'celda_con_error' | null
}

const VACIO: NumeroLeido = { decimal: null, problema: null }
const LARGO_MAXIMO = 40

/** A number at 15 significant digits, as the spreadsheet shows it; `1.250.000,5` is read with a warning, `1.250` is ambiguous and refused. */
export function leerNumero(valor: ValorCelda): NumeroLeido {
  if (valor === null) return VACIO
  if (typeof valor === 'number') {
    const decimal = decimalFromNumber(valor)
    return decimal === null
      ? { decimal: null, problema: 'numero_ilegible' }
      : { decimal: toText(decimal), problema: null }
  }
  if (typeof valor === 'boolean') return { decimal: null, problema: 'numero_ilegible' }
  const texto = limpiarLinea(valor)
  if (texto === '') return VACIO
  if (texto.startsWith('#')) return { decimal: null, problema: 'celda_con_error' }
  if (/^=\S/.test(texto)) return { decimal: null, problema: 'formula_sin_valor' }
  return deTexto(texto)
}

function deTexto(texto: string): NumeroLeido {
  const canonico = formaCanonica(texto.replace(/^\$ ?/, ''))
  const decimal = canonico === null || texto.length > LARGO_MAXIMO ? null : parseDecimal(canonico)
  if (decimal === null) return { decimal: null, problema: 'numero_ilegible' }
  return { decimal: toText(decimal), problema: canonico === texto ? null : 'numero_como_texto' }
}

function formaCanonica(texto: string): string | null {
  if (/^-?\d+$/.test(texto)) return texto
  if (/^-?\d+,\d+$/.test(texto)) return texto.replace(',', '.')
  const conMiles = /^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(texto)
  if (conMiles && (texto.includes(',') || texto.split('.').length > 2))
    return texto.replaceAll('.', '').replace(',', '.')
  if (conMiles) return null
  return /^-?\d+\.\d+$/.test(texto) ? texto : null
}
