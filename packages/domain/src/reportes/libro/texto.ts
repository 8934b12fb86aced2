// A text out of a cell that somebody filled.
import { limpiarTexto, type ValorCelda } from '../../shared/index.ts'
import type { CodigoLibroCorte } from './hallazgos.ts'

/** What a field of text can keep at all; how long it may be is a rule. */
const LARGO_GUARDADO = 4000

export type TextoLeido = { readonly valor: string | null; readonly problema: CodigoLibroCorte | null }

export function leerTexto(valor: ValorCelda): TextoLeido {
  const texto = limpiarTexto(valor)
  if (isErrorDeCelda(texto)) return { valor: null, problema: 'corte_celda_con_error' }
  if (texto.length > LARGO_GUARDADO) return { valor: null, problema: 'corte_texto_largo' }
  return { valor: texto === '' ? null : texto, problema: null }
}

export function isErrorDeCelda(texto: string): boolean {
  return texto.startsWith('#') && /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)/.test(texto)
}
