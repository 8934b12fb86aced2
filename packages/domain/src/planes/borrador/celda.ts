// The forms that a cell of the draft may take: every value travels as text, null when it is blank, and is taken only in its canonical form.
import { parseDecimal, toText } from '../../shared/index.ts'

export type Forma =
  | { readonly tipo: 'texto'; readonly largo: number }
  | { readonly tipo: 'decimal' }
  | { readonly tipo: 'opcion'; readonly opciones: readonly string[] }
  | { readonly tipo: 'patron'; readonly patron: RegExp }
  /** Several values in one cell, one space between them. */
  | { readonly tipo: 'lista'; readonly largo: number }

/** Why a value was not taken. Their sentences live in @kpt/textos. */
export const FALLOS_CELDA = ['campo_desconocido', 'forma', 'muy_largo', 'negativo'] as const
export type FalloCelda = (typeof FALLOS_CELDA)[number]

/** Null when the value can be kept as it is. A blank one always can. */
export function falloDe(forma: Forma | null, valor: string | null): FalloCelda | null {
  if (forma === null) return 'campo_desconocido'
  if (valor === null) return null
  if (valor === '' || valor !== valor.trim()) return 'forma'
  switch (forma.tipo) {
    case 'texto':
    case 'lista':
      return [...valor].length > forma.largo ? 'muy_largo' : null
    case 'decimal':
      return falloDecimal(valor)
    case 'opcion':
      return forma.opciones.includes(valor) ? null : 'forma'
    case 'patron':
      return forma.patron.test(valor) ? null : 'forma'
  }
}

function falloDecimal(valor: string): FalloCelda | null {
  const leido = valor.length > 40 ? null : parseDecimal(valor)
  if (leido === null || toText(leido) !== valor) return 'forma'
  return valor.startsWith('-') ? 'negativo' : null
}
