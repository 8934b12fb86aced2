// A number as a person types it or pastes it, read as the value that is saved.
import { decimalFromNumber, toText } from '@kpt/domain/shared'
import { avisoLecturaAmbigua, FRASES_LECTURA, formatNumero, parseEntrada } from '@kpt/textos'
import type { CeldaHoja } from './hoja.ts'

export type Leido =
  /** `nota`: it could be read in another way, and this is how it was. */
  | { readonly ok: true; readonly valor: string | null; readonly nota: string | null }
  | { readonly ok: false; readonly frase: string }

export function leerNumero(texto: string): Leido {
  const leido = parseEntrada(texto)
  if (!leido.ok) return { ok: false, frase: FRASES_LECTURA[leido.error] }
  const nota = leido.ambigua && leido.valor !== null ? avisoLecturaAmbigua(leido.valor) : null
  return { ok: true, valor: leido.valor, nota }
}

/** A pasted cell: exact where the spreadsheet tells the number behind what it shows, and never a guess. */
export function leerNumeroPegado({ texto, exacto }: CeldaHoja): Leido {
  const visto = texto.replace(/[\s\u00a0\u2007\u202f]+/g, ' ').trim()
  const guardado = exacto === null || visto === '' ? null : exactoDe(exacto)
  if (guardado !== null && concuerda(visto, guardado)) return { ok: true, valor: guardado, nota: null }
  // Zero as an accountant writes it.
  if (/^-? ?(\$|COP) ?[-–—]$/.test(visto)) return { ok: true, valor: '0', nota: null }
  if (/^[-–—]$/.test(visto)) return { ok: false, frase: 'Una raya puede ser 0 o «sin dato»: escriba cuál de los dos.' }
  return leerNumero(visto)
}

/** As spreadsheets show numbers: 15 significant digits. */
function exactoDe(texto: string): string | null {
  const decimal = /^-?[\d.]+(e[+-]?\d+)?$/i.test(texto) ? decimalFromNumber(Number(texto)) : null
  return decimal && toText(decimal)
}

/** Whether what is seen is that number, rounded or grouped in whatever way: then it is no date, no percentage, no code that looks like one. */
function concuerda(visto: string, exacto: string): boolean {
  if (/^-?[\d.,]+e[+-]?\d+$/i.test(visto)) return true
  const limpio = visto.replace(/US\$|COP|pesos|[$€]/gi, '')
  if (/[%:/\p{L}]/u.test(limpio)) return false
  if (!/\d/.test(limpio)) return soloCifras(exacto) === ''
  const cifras = soloCifras(limpio)
  // What follows the last mark may be decimals, or the last group of thousands.
  const trasMarca = /[.,](\d+)$/.exec(limpio.replace(/[\s)]+$/, ''))?.[1]?.length ?? 0
  return [trasMarca, 0].some((n) => soloCifras(formatNumero(exacto, n)) === cifras)
}

function soloCifras(texto: string): string {
  return texto.replace(/\D/g, '').replace(/^0+/, '')
}
