// Numbers of a table as texts bring them. A comma is taken for the decimal mark only where the whole column says so: never guessed cell by cell.

/** As programs write them: a point before the decimals, perhaps an exponent, nothing between the thousands. */
const CON_PUNTO = /^-?\d+(\.\d+)?(e[+-]?\d{1,3})?$/i
const CON_COMA = /^-?\d+,\d+$/
/** One that could not be a separator of thousands: three figures must follow each of those, and a number does not begin with 0. */
const SIN_DUDA = /^-?(0,\d+|\d+,(\d{1,2}|\d{4,})|\d{4,},\d+)$/

/** Null for what is not a number, the empty text included. */
export function leerNumero(texto: string, comaDecimal: boolean): number | null {
  const llano = comaDecimal && CON_COMA.test(texto) ? texto.replace(',', '.') : texto
  const numero = CON_PUNTO.test(llano) ? Number(llano) : Number.NaN
  return Number.isFinite(numero) ? numero : null
}

/** Whether the comma of these texts can only stand before decimals: one of them at least says it without doubt, and none has a point. */
export function usaComaDecimal(textos: readonly string[]): boolean {
  return textos.some((t) => SIN_DUDA.test(t)) && !textos.some((t) => /^-?[\d,]*\.[\d.,]*$/.test(t))
}
