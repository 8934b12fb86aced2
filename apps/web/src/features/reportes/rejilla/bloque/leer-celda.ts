// A pasted cell read as the value that is saved: exact where the spreadsheet tells the number behind what it shows, and never a guess.
import { LARGO_MAXIMO } from '@kpt/domain/seguimiento'
import { decimalFromNumber, toText } from '@kpt/domain/shared'
import { formatNumero } from '@kpt/textos'
import { leerEscrito } from '../../borrador/escrito.ts'
import { type Columna, type ColumnaTexto, esTexto } from '../columnas.ts'
import type { CeldaHoja } from './hoja.ts'

export type LeidaHoja =
  | { readonly ok: true; readonly valor: string | null; readonly nota: string | null }
  | { readonly ok: false; readonly frase: string }

export function leerCelda(columna: Columna, celda: CeldaHoja): LeidaHoja {
  return esTexto(columna) ? leerTexto(columna, celda.texto) : leerNumero(celda)
}

function leerTexto(columna: ColumnaTexto, texto: string): LeidaHoja {
  const valor = texto.replace(/\r\n?/g, '\n').trim()
  if ([...valor].length > LARGO_MAXIMO[columna])
    return { ok: false, frase: `El texto pasa de ${formatNumero(String(LARGO_MAXIMO[columna]))} letras.` }
  return { ok: true, valor: valor || null, nota: null }
}

function leerNumero({ texto, exacto }: CeldaHoja): LeidaHoja {
  const visto = texto.replace(/[\s\u00a0\u2007\u202f]+/g, ' ').trim()
  const guardado = exacto === null || visto === '' ? null : exactoDe(exacto)
  if (guardado !== null && concuerda(visto, guardado)) return { ok: true, valor: guardado, nota: null }
  // Zero as an accountant writes it.
  if (/^-? ?(\$|COP) ?[-–—]$/.test(visto)) return { ok: true, valor: '0', nota: null }
  if (/^[-–—]$/.test(visto)) return { ok: false, frase: 'Una raya puede ser 0 o «sin dato»: escriba cuál de los dos.' }
  return leerEscrito('ejecutado', visto)
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
