// One row of a mapped sheet, read cell by cell: what cannot be read is told with its place and left out, the rest is kept (R2.1).
import { type DecimalTexto, type FilaLibro, referencia, type ValorCelda } from '../../shared/index.ts'
import { type CodigoLectura, type HallazgoPlan, hallazgoLectura } from '../hallazgos.ts'
import type { ClaveColumna, Mapa } from './encabezado.ts'
import { leerNumero } from './numero.ts'
import { comparable, limpiarLinea, limpiarTexto, muestra } from './texto-celda.ts'

export type Anotar = (hallazgo: HallazgoPlan) => void

export type Fila = {
  readonly mapa: Mapa
  readonly numero: number
  readonly valor: (clave: ClaveColumna) => ValorCelda
  readonly anotar: Anotar
}

/** What a row turned out to be, with the row. */
export type EnFila<T> = { readonly dato: T; readonly fila: Fila }

/** Rows under the header that say something besides who the entity is. */
export function filasDe(mapa: Mapa, anotar: Anotar): Fila[] {
  return mapa.hoja.filas
    .filter((fila) => fila.numero > mapa.fila)
    .map((fila) => abrirFila(mapa, fila, anotar))
    .filter((fila) => tieneContenido(fila))
}

export function lugarDe(fila: Fila, clave: ClaveColumna): { hoja: string; celda: string } {
  const columna = fila.mapa.columnas.get(clave) ?? Math.min(...fila.mapa.columnas.values())
  return { hoja: fila.mapa.hoja.nombre, celda: referencia(columna, fila.numero) }
}

export function anotarEn(fila: Fila, clave: ClaveColumna, regla: CodigoLectura, detalles: Record<string, string> = {}) {
  fila.anotar(hallazgoLectura(regla, lugarDe(fila, clave), muestra(fila.valor(clave)), detalles))
}

/** Tells that the whole row is no such thing as its sheet holds, at its first cell that says something. */
export function anotarFila(fila: Fila) {
  const claves = [...fila.mapa.columnas].sort((a, b) => a[1] - b[1]).map(([clave]) => clave)
  const primera = claves.find((clave) => !IDENTIDAD.has(clave) && limpiarTexto(fila.valor(clave)) !== '')
  anotarEn(fila, primera ?? 'dane', 'fila_ilegible')
}

/** Text as written, clean; empty when blank or when the cell shows a spreadsheet error. */
export function texto(fila: Fila, clave: ClaveColumna): string {
  return enLimpio(fila, clave, limpiarTexto)
}

/** Text on one line, for names and units. */
export function linea(fila: Fila, clave: ClaveColumna): string {
  return enLimpio(fila, clave, limpiarLinea)
}

/** Decimal, or null when blank or unreadable. */
export function numero(fila: Fila, clave: ClaveColumna): DecimalTexto | null {
  const { decimal, problema } = leerNumero(fila.valor(clave))
  if (problema !== null) anotarEn(fila, clave, problema, decimal === null ? {} : { leido: decimal })
  return decimal
}

/** Catalogue code of a fixed length. Spreadsheets that turn codes into numbers drop the leading zero: it is given back and told. */
export function codigo(fila: Fila, clave: ClaveColumna, largo: number): string {
  const leido = linea(fila, clave)
  if (!/^\d+$/.test(leido) || leido.length !== largo - 1) return leido
  anotarEn(fila, clave, 'codigo_completado', { leido: `0${leido}` })
  return `0${leido}`
}

/** One of the options of a drop-down list; null when blank or when it is none of them. */
export function opcion<T>(fila: Fila, clave: ClaveColumna, opciones: Readonly<Record<string, T>>): T | null {
  const leido = linea(fila, clave)
  if (leido === '') return null
  const elegida = Object.entries(opciones).find(([nombre]) => comparable(nombre) === comparable(leido))
  if (elegida) return elegida[1]
  anotarEn(fila, clave, 'opcion_ilegible', { opciones: Object.keys(opciones).join(' | ') })
  return null
}

/** BPIN codes of a cell, which may hold none, one or several. */
export function bpines(fila: Fila, clave: ClaveColumna): string[] {
  const valor = fila.valor(clave)
  const leido = typeof valor === 'number' ? (leerNumero(valor).decimal ?? '') : linea(fila, clave)
  return [...new Set(leido.split(/[\s,;|/]+/).filter((parte) => parte !== ''))]
}

function enLimpio(fila: Fila, clave: ClaveColumna, limpiar: (valor: ValorCelda) => string): string {
  const valor = fila.valor(clave)
  const leido = limpiar(valor)
  const problema = typeof valor === 'string' && valor.startsWith(INERTE) ? null : problemaDeFormula(leido)
  if (problema === null) return leido
  anotarEn(fila, clave, problema)
  return ''
}

/**
 * Nobody sees it and cleaning takes it away: the books that the house writes put it before a text that begins as a formula or an error of
 * the spreadsheet does, so that it is read as the text it is.
 */
const INERTE = '\u200b'

/** A text as it goes into a cell. */
export function inerte(texto: string): string {
  return problemaDeFormula(texto) === null ? texto : INERTE + texto
}

function problemaDeFormula(leido: string): CodigoLectura | null {
  if (/^#(REF|N\/A|VALUE|DIV\/0|NAME|NULL|NUM|¡?REF|¡?VALOR|¿?NOMBRE)[!?]*$/i.test(leido)) return 'celda_con_error'
  return /^=\S/.test(leido) ? 'formula_sin_valor' : null
}

function abrirFila(mapa: Mapa, fila: FilaLibro, anotar: Anotar): Fila {
  const valores = new Map(fila.celdas)
  const valor = (clave: ClaveColumna) => valores.get(mapa.columnas.get(clave) ?? 0) ?? null
  return { mapa, numero: fila.numero, valor, anotar }
}

const IDENTIDAD = new Set(['dane', 'entidadNombre', 'nombrePlan', 'fechaCreacion'])

function tieneContenido(fila: Fila): boolean {
  for (const clave of fila.mapa.columnas.keys()) {
    if (!IDENTIDAD.has(clave) && limpiarTexto(fila.valor(clave)) !== '') return true
  }
  return false
}
