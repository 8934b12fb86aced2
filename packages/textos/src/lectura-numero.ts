// What a person writes in a field of quantity or money, read as exact decimal text. Comma is the decimal mark and point the thousands one, as in Colombia.
import { type DecimalTexto, parseDecimal, toText } from '@kpt/domain/shared'

/**
 * - `vacio`: nothing written. That is not zero.
 * - `ambigua`: one point followed by three digits (`1.234`). It is read as thousands, 1234, as es-CO writes; the screen shows it back so that whoever
 *   meant one and a bit can see it. With any other number of digits after it, or a leading zero (`0.125`), a single point is a decimal mark.
 */
export type LecturaNumero =
  | { readonly ok: true; readonly valor: DecimalTexto | null; readonly ambigua: boolean }
  | { readonly ok: false; readonly error: ErrorLectura }

export const ERRORES_LECTURA = ['no_es_numero', 'separadores', 'porcentaje', 'demasiadas_cifras'] as const
export type ErrorLectura = (typeof ERRORES_LECTURA)[number]

const MAXIMO_CIFRAS = 30
const BLANCOS = /[\s\u00a0\u2007\u202f]+/g
const ADORNOS = /^(?:\$|COP)\s?|\s?(?:COP|pesos)$/gi
const CON_ESPACIOS = /^\d{1,3}( \d{3})+(,\d+)?$/
const AGRUPADO = /^\d{1,3}(\.\d{3})+$/

export function parseEntrada(escrito: string): LecturaNumero {
  const junto = escrito.replace(BLANCOS, ' ').replace('\u2212', '-').trim()
  if (junto === '') return leida(null)
  if (junto.endsWith('%')) return falla('porcentaje')
  const signo = /^-|^\$ ?-/.test(junto) ? '-' : ''
  const cifras = sinEspacios(junto.replace('-', '').trim().replace(ADORNOS, '').trim())
  if (cifras === null) return falla('separadores')
  if (!/^[\d.,]*\d[\d.,]*$/.test(cifras)) return falla('no_es_numero')
  if (cifras.replace(/[.,]/g, '').length > MAXIMO_CIFRAS) return falla('demasiadas_cifras')
  const plano = cifras.includes(',') ? conComa(cifras) : sinComa(cifras)
  const leido = plano === null ? null : parseDecimal(`${signo}${plano}`)
  return leido ? leida(toText(leido), esAmbigua(cifras)) : falla('separadores')
}

/** Blanks inside a figure are thousands marks or nothing we may guess at: `1 234 567` is a number, `12 34` is not. */
function sinEspacios(cifras: string): string | null {
  if (!/\d \d/.test(cifras)) return cifras
  return CON_ESPACIOS.test(cifras) ? cifras.replaceAll(' ', '') : null
}

/** One comma, the decimal mark; points before it group in threes. */
function conComa(cifras: string): string | null {
  const [enteros = '', fraccion = '', ...mas] = cifras.split(',')
  if (mas.length > 0 || !/^\d+$/.test(fraccion)) return null
  if (/^\d+$/.test(enteros)) return `${enteros}.${fraccion}`
  return AGRUPADO.test(enteros) ? `${enteros.replaceAll('.', '')}.${fraccion}` : null
}

function sinComa(cifras: string): string | null {
  if (AGRUPADO.test(cifras) && !cifras.startsWith('0')) return cifras.replaceAll('.', '')
  return /^\d+(\.\d+)?$/.test(cifras) ? cifras : null
}

function esAmbigua(cifras: string): boolean {
  return /^[1-9]\d{0,2}\.\d{3}$/.test(cifras)
}

function leida(valor: DecimalTexto | null, ambigua = false): LecturaNumero {
  return { ok: true, valor, ambigua }
}

function falla(error: ErrorLectura): LecturaNumero {
  return { ok: false, error }
}
