// What the digits of a text say before any number is built: rules and sums look at thousands of figures, on each keystroke and in each submission.

const CERO_ASCII = 0x30
/** Up to here an integer fits a double, digit by digit. */
const CIFRAS_DE_UN_DOBLE = 15

/** Most figures have few digits: the integer that they write, the point at `punto` left out; -1 when the text is anything else. */
export function shortDigits(texto: string, punto: number): number {
  const cuantas = punto < 0 ? texto.length : texto.length - 1
  if (cuantas === 0 || cuantas > CIFRAS_DE_UN_DOBLE) return -1
  let valor = 0
  for (let i = 0; i < texto.length; i += 1) {
    if (i === punto) continue
    const cifra = texto.charCodeAt(i) - CERO_ASCII
    if (cifra < 0 || cifra > 9) return -1
    valor = valor * 10 + cifra
  }
  return valor
}

/** Canonical, not negative and without a point: its length and its digits tell its order. */
export function isPlainInteger(texto: string): boolean {
  if (texto.length === 0 || (texto.length > 1 && texto.charCodeAt(0) === CERO_ASCII)) return false
  for (let i = 0; i < texto.length; i += 1) {
    const cifra = texto.charCodeAt(i) - CERO_ASCII
    if (cifra < 0 || cifra > 9) return false
  }
  return true
}
