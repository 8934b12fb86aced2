// What an informe is, before it is a file: the three formats write this and nothing else, so they cannot tell different figures.
import type { SeccionInforme } from '@kpt/domain/seguimiento'
import type { DecimalTexto, Instante } from '@kpt/domain/shared'

/** A figure as it is read, and as a spreadsheet calculates with it: a ratio, or an exact decimal. */
export type Cifra = {
  readonly texto: string
  readonly valor: number | DecimalTexto
  readonly clase: 'porcentaje' | 'pesos' | 'cantidad'
}
export type Celda = string | Cifra

export type ColumnaInforme = {
  readonly titulo: string
  /** Share of the width of the page. */
  readonly ancho: number
  readonly cifra?: boolean
  /** Only the workbook has room for it. */
  readonly soloLibro?: boolean
}

export type TablaInforme = {
  readonly titulo: string
  readonly columnas: readonly ColumnaInforme[]
  readonly filas: readonly (readonly Celda[])[]
}

/** Bars out of the first table of its section: one for each row, and a colour for each of these columns. */
export type GraficoInforme = {
  readonly titulo: string
  readonly alterno: string
  readonly columnas: readonly number[]
}

export type Seccion = {
  /** Of the informes that the law names; other documents have none. */
  readonly codigo?: SeccionInforme
  readonly titulo: string
  readonly parrafos: readonly string[]
  readonly tablas: readonly TablaInforme[]
  readonly grafico?: GraficoInforme | undefined
}

export type Informe = {
  readonly titulo: string
  /** Whose plan. */
  readonly entidad: string
  readonly subtitulo: string
  /** Of its facts, never of the clock: the same version gives the same file. */
  readonly fecha: Instante
  readonly pie: string
  /** Without extension. */
  readonly archivo: string
  /** What must be read before anything else: invented data, figures that nobody has validated. */
  readonly avisos: readonly string[]
  readonly hechos: readonly (readonly [nombre: string, valor: string])[]
  readonly secciones: readonly Seccion[]
}

export function textoDe(celda: Celda | undefined): string {
  return typeof celda === 'object' ? celda.texto : (celda ?? '')
}

/** Height of a bar; null where the table says why there is no figure. */
export function razonDe(celda: Celda | undefined): number | null {
  return typeof celda === 'object' && typeof celda.valor === 'number' ? celda.valor : null
}
