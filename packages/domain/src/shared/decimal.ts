// Exact decimal numbers: an integer and a scale, always normalised. Quantities and pesos are never floats (numeral 10, Circular 0009-4 de 2023).
import { isPlainInteger, shortDigits } from './cifras.ts'

/** Exact decimal: value = coeficiente / 10^escala, without trailing zeros; build it only with the functions of this file. */
export type Decimal = { readonly coeficiente: bigint; readonly escala: number }

/** Canonical text of a decimal, `-?\d+(\.\d+)?`, no exponent and no trailing zeros after the point: how decimals travel and are stored. */
export type DecimalTexto = string

const [UNO, NUEVE] = [0x31, 0x39]
const ENTERO = /^-?\d{1,30}$/
const FORMA = /^(-?)(\d+)(?:\.(\d+))?$/
const CANONICA = /^(?:0|-?[1-9]\d*|-?(?:0|[1-9]\d*)\.\d*[1-9])$/

/** Reads canonical or near-canonical text (`12`, `-0.50`); null when the text is anything else. */
export function parseDecimal(texto: string): Decimal | null {
  const punto = texto.indexOf('.')
  const corto = shortDigits(texto, punto)
  if (corto >= 0 && punto < 0) return { coeficiente: BigInt(corto), escala: 0 }
  if (corto >= 0 && punto > 0 && punto < texto.length - 1) return shortDecimal(corto, texto.length - 1 - punto)
  if (ENTERO.test(texto)) return { coeficiente: BigInt(texto), escala: 0 }
  const partes = FORMA.exec(texto)
  if (!partes) return null
  const [, signo = '', enteros = '0', decimales = ''] = partes
  return normalize(BigInt(signo + enteros + decimales), decimales.length)
}

/** Whether a text is the one that its decimal is written with: reading and writing it gives it back. */
export function isDecimalTexto(texto: string): texto is DecimalTexto {
  return isPlainInteger(texto) || CANONICA.test(texto)
}

/** Whether a text known to be a decimal is worth zero. */
export function isZeroText(texto: DecimalTexto): boolean {
  const primera = texto.charCodeAt(0)
  return primera >= UNO && primera <= NUEVE ? false : texto === '0' || isZero(decimal(texto))
}

/** Same as parseDecimal for text known to be a decimal. Throws RangeError on anything else: that is a bug of the caller. */
export function decimal(texto: string): Decimal {
  const leido = parseDecimal(texto)
  if (!leido) throw new RangeError(`not a decimal: ${texto}`)
  return leido
}

/** A spreadsheet number as the spreadsheet shows it: at 15 significant digits, which drops the residue of binary floats. Null when not finite. */
export function decimalFromNumber(numero: number): Decimal | null {
  if (!Number.isFinite(numero)) return null
  if (Number.isInteger(numero) && Math.abs(numero) < 1e15) return { coeficiente: BigInt(numero), escala: 0 }
  const cifras = numero.toExponential(14)
  const e = cifras.indexOf('e')
  const { coeficiente, escala } = decimal(cifras.slice(0, e))
  return normalize(coeficiente, escala - Number(cifras.slice(e + 1)))
}

export const CERO: Decimal = { coeficiente: 0n, escala: 0 }

/** Exact, whatever the scales. */
export function add(a: Decimal, b: Decimal): Decimal {
  const escala = Math.max(a.escala, b.escala)
  return normalize(atScale(a, escala) + atScale(b, escala), escala)
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, { coeficiente: -b.coeficiente, escala: b.escala })
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return normalize(a.coeficiente * b.coeficiente, a.escala + b.escala)
}

/** Negative, zero or positive, as Array.prototype.sort wants it. */
export function compare(a: Decimal, b: Decimal): number {
  const escala = Math.max(a.escala, b.escala)
  const [x, y] = [atScale(a, escala), atScale(b, escala)]
  return x < y ? -1 : x > y ? 1 : 0
}

/** Order of two canonical texts, without building numbers where their digits say it already: rules compare thousands of them on each keystroke. */
export function compareText(a: DecimalTexto, b: DecimalTexto): number {
  if (a === b) return 0
  if (!isPlainInteger(a) || !isPlainInteger(b)) return compare(decimal(a), decimal(b))
  if (a.length !== b.length) return a.length - b.length
  return a < b ? -1 : 1
}

/** Exact, in one pass; 0 of nothing. */
export function sum(valores: Iterable<Decimal>): Decimal {
  let total = 0n
  let escala = 0
  for (const valor of valores) {
    if (valor.escala > escala) {
      total *= powerOfTen(valor.escala - escala)
      escala = valor.escala
    }
    total += atScale(valor, escala)
  }
  return normalize(total, escala)
}

/** Sum of texts known to be decimals. Nearly all money is short integers: while their sum fits a double no other number is built. */
export function sumTexts(textos: Iterable<DecimalTexto>): Decimal {
  let enteros = 0
  const demas: Decimal[] = []
  for (const texto of textos) {
    const corto = shortDigits(texto, -1)
    if (corto >= 0 && enteros + corto <= Number.MAX_SAFE_INTEGER) enteros += corto
    else demas.push(decimal(texto))
  }
  const suma = { coeficiente: BigInt(enteros), escala: 0 }
  return demas.length === 0 ? suma : sum([suma, ...demas])
}

export function isZero(a: Decimal): boolean {
  return a.coeficiente === 0n
}

export function isNegative(a: Decimal): boolean {
  return a.coeficiente < 0n
}

/** The one canonical text of a value: equal decimals give equal texts. */
export function toText(a: Decimal): DecimalTexto {
  if (a.escala === 0) return a.coeficiente.toString()
  const signo = a.coeficiente < 0n ? '-' : ''
  const cifras = (a.coeficiente < 0n ? -a.coeficiente : a.coeficiente).toString().padStart(a.escala + 1, '0')
  return `${signo}${cifras.slice(0, -a.escala)}.${cifras.slice(-a.escala)}`
}

/** Nearest double. Only for ratios, drawings and comparisons with published figures; never for money. */
export function toNumber(a: Decimal): number {
  const coeficiente = Number(a.coeficiente)
  if (a.escala === 0) return coeficiente
  const potencia = POTENCIAS[a.escala]
  // Both sides are exact, so that their quotient is the nearest double: what reading the text gives.
  return potencia !== undefined && Number.isSafeInteger(coeficiente) ? coeficiente / potencia : Number(toText(a))
}

/** Powers of ten that a double holds exactly. */
const POTENCIAS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11].concat([
  1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
])

/** a / b as a double; null when b is zero ("no programado" is not zero), or when no double holds it. */
export function ratio(a: Decimal, b: Decimal): number | null {
  const cociente = isZero(b) ? Number.NaN : toNumber(a) / toNumber(b)
  return Number.isFinite(cociente) ? cociente : null
}

/** Same as normalize for what fits a double, where dropping zeros costs nothing. */
function shortDecimal(valor: number, decimales: number): Decimal {
  let [v, escala] = [valor, decimales]
  while (escala > 0 && v % 10 === 0) {
    v /= 10
    escala -= 1
  }
  return { coeficiente: BigInt(v), escala }
}

/** Those that scales ask for all the time. */
const POTENCIAS_EXACTAS = Array.from({ length: 32 }, (_, i) => 10n ** BigInt(i))

function powerOfTen(exponente: number): bigint {
  return POTENCIAS_EXACTAS[exponente] ?? 10n ** BigInt(exponente)
}

function atScale(a: Decimal, escala: number): bigint {
  return escala === a.escala ? a.coeficiente : a.coeficiente * powerOfTen(escala - a.escala)
}

function normalize(coeficiente: bigint, escala: number): Decimal {
  if (coeficiente === 0n) return CERO
  let c = coeficiente
  let e = escala
  while (e > 0 && c % 10n === 0n) {
    c /= 10n
    e -= 1
  }
  return e < 0 ? { coeficiente: c * powerOfTen(-e), escala: 0 } : { coeficiente: c, escala: e }
}
