// Numbers, money, percentages, dates and instants as they are written in Colombia. Own code over decimal text: the same on every machine and browser.
import { decimalFromNumber, type Fecha, fechaEn, type Instante, isoBogota, toText } from '@kpt/domain/shared'

const MESES = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
] as const

/** A space at which a line is not broken: «p.» never stands alone at the end of one. */
const DURO = '\u00a0'

/** Canonical decimal text as es-CO: `1234567.89` → `1.234.567,89`. All its decimals, or rounded to `decimales` (halves away from zero). */
export function formatNumero(texto: string, decimales?: number): string {
  const [enteros = '0', fraccion = ''] = redondear(texto, decimales).replace('-', '').split('.')
  const miles = enteros.replace(/\B(?=(\d{3})+$)/g, '.')
  const cifras = fraccion === '' ? miles : `${miles},${fraccion}`
  return esNegativo(texto) && /[1-9]/.test(cifras) ? `-${cifras}` : cifras
}

/** Whole pesos by default: `$ 1.234.568`; a negative sign goes first. */
export function formatPesos(texto: string, decimales = 0): string {
  const cifras = formatNumero(texto, decimales)
  return cifras.startsWith('-') ? `-$ ${cifras.slice(1)}` : `$ ${cifras}`
}

/**
 * Ratio as a percentage, `0.4567` → `45,7 %`. What is not exactly 100 % is never shown as 100 %: `0.9999` → `99,9 %`, `1.0001` → `100,1 %`.
 * Null has no figure: the caller says why.
 */
export function formatPorcentaje(razon: number, decimales = 1): string {
  const exacto = decimalFromNumber(razon)
  if (exacto === null) return '—'
  const [cien, paso] = [unidades('1', decimales + 2), 1n]
  const redondo = unidades(toText(exacto), decimales + 2)
  const honesto = redondo === cien && razon !== 1 ? cien + (razon < 1 ? -paso : paso) : redondo
  // Unbreakable space: a figure and its sign stay on one line.
  return `${formatNumero(aTexto(honesto, decimales), decimales)}\u00a0%`
}

/** `2023-07-15` → `15 de julio de 2023`. */
export function formatFecha(fecha: Fecha): string {
  const [anio = '', mes = '', dia = ''] = fecha.split('-')
  return `${Number(dia)} de ${MESES[Number(mes) - 1] ?? mes} de ${anio}`
}

const DIAS = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'] as const

/** `sábado 15 de abril de 2023`. */
export function conDia(fecha: Fecha): string {
  return `${DIAS[new Date(`${fecha}T00:00:00Z`).getUTCDay()]} ${formatFecha(fecha)}`
}

/** Date and time on the clocks of Bogotá: `15 de julio de 2023, 11:59 p. m.`; with seconds where they matter. */
export function formatInstante(instante: Instante, segundos = false): string {
  return `${formatFecha(fechaEn(instante))}, ${formatHora(instante, segundos)}`
}

export function formatHora(instante: Instante, segundos = false): string {
  const reloj = isoBogota(instante)
  const hora = Number(reloj.slice(11, 13))
  return `${hora % 12 || 12}:${reloj.slice(14, segundos ? 19 : 16)} ${hora < 12 ? `a.${DURO}m.` : `p.${DURO}m.`}`
}

const LISTA = new Intl.ListFormat('es-CO', { type: 'conjunction' })

/** `Cajicá, Cogua y Tabio`; before a sound of i, `e`. */
export function enumerar(partes: readonly string[]): string {
  return LISTA.format(partes)
}

/** `1 meta`, `3 metas`: the count in es-CO and the word that agrees with it. */
export function contar(cuantas: number, una: string, varias: string): string {
  return `${formatNumero(String(cuantas))} ${cuantas === 1 ? una : varias}`
}

function redondear(texto: string, decimales: number | undefined): string {
  return decimales === undefined ? texto : aTexto(unidades(texto, decimales), decimales)
}

/** The number in units of 10^-decimales, halves away from zero. */
function unidades(texto: string, decimales: number): bigint {
  const [enteros = '0', fraccion = ''] = texto.replace('-', '').split('.')
  const cifras = BigInt(enteros + fraccion.padEnd(decimales + 1, '0').slice(0, decimales + 1))
  const redondo = (cifras + 5n) / 10n
  return esNegativo(texto) ? -redondo : redondo
}

function aTexto(enUnidades: bigint, decimales: number): string {
  const cifras = (enUnidades < 0n ? -enUnidades : enUnidades).toString().padStart(decimales + 1, '0')
  const corte = cifras.length - decimales
  const texto = decimales === 0 ? cifras : `${cifras.slice(0, corte)}.${cifras.slice(corte)}`
  return enUnidades < 0n ? `-${texto}` : texto
}

function esNegativo(texto: string): boolean {
  return texto.startsWith('-')
}
