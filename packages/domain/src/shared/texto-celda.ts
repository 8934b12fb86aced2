// Texts of a workbook made comparable: `_x000D_`, line breaks, non-breaking blanks, accents and case all vary between exports.
import type { ValorCelda } from './libro.ts'

/**
 * The text a person reads: no control characters or non-breaking blanks, no halves of a character, no blanks around. Inner wording and line
 * breaks stay as written.
 */
export function limpiarTexto(valor: ValorCelda): string {
  if (valor === null) return ''
  return String(valor)
    .replace(/_x000[dD]_/g, '')
    .toWellFormed()
    .replace(/[\u00a0\u2007\u202f\t]/g, ' ')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\p{Cc}/gu, (signo) => (signo === '\n' ? signo : ''))
    .trim()
}

/** The same on one line, for names and units. */
export function limpiarLinea(valor: ValorCelda): string {
  return limpiarTexto(valor).replace(/\s+/g, ' ')
}

/** What two texts share when a person would call them the same: `Indicador de Producto(MGA)` and `INDICADOR DE PRODUCTO (MGA) ` agree. */
export function comparable(valor: ValorCelda): string {
  return limpiarTexto(valor)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/**
 * `Fondo de Agua` → `fondo_de_agua`, a key for a funding source that the list does not know. `Constructor` → `constructor_`: a record by
 * key must not find there what every object carries.
 */
export function claveDe(texto: string): string {
  const clave = comparable(texto).replace(/ /g, '_')
  return clave in {} ? `${clave}_` : clave
}

/** A value as evidence in a finding: as written, short. */
export function muestra(valor: ValorCelda): string | null {
  const texto = limpiarTexto(valor)
  if (texto === '') return null
  return texto.length > 200 ? `${texto.slice(0, 199)}…` : texto
}
