// A workbook of ours with its looks: what a sheet shows, what may be edited in it, what each cell offers and explains.
import type { ValorCelda } from '@kpt/domain/shared'

export type EstiloCelda = {
  readonly negrita?: boolean
  readonly cursiva?: boolean
  readonly ajusta?: boolean
  readonly centrado?: boolean
  /** RRGGBB. */
  readonly fondo?: string
  readonly color?: string
  /** Format of numbers, `#,##0`; `@` keeps what is typed as text. */
  readonly formato?: string
  /** Stays open when the sheet is protected. */
  readonly editable?: boolean
}

export type CeldaEscrita = {
  readonly columna: number
  /** With a formula, its stored result. */
  readonly valor: ValorCelda
  readonly formula?: string
  readonly estilo?: EstiloCelda
}

export type FilaEscrita = { readonly numero: number; readonly celdas: readonly CeldaEscrita[] }

/** A closed list, or a help that says what goes in the cells. */
export type Validacion = {
  /** `E3:E502`. */
  readonly rango: string
  /** Formula of the allowed values: `Listas!$A$1:$A$17`, or `"Sí,No"`. */
  readonly lista?: string
  /** Whole or decimal numbers from 0 on. */
  readonly numero?: true
  /** Refuses what is not allowed; otherwise warns and lets it be. */
  readonly estricta?: boolean
  readonly titulo: string
  readonly ayuda: string
}

/** A note that shows when the pointer is over its cell. */
export type Nota = { readonly columna: number; readonly fila: number; readonly texto: string }

/** Bars out of a table of its sheet, whose headers are in the row above its data. */
export type GraficoHoja = {
  readonly titulo: string
  /** For who does not see it. */
  readonly alterno: string
  /** Where it lies and how many columns and rows it covers. */
  readonly columna: number
  readonly fila: number
  readonly columnas: number
  readonly filas: number
  /** First and last row of the data. */
  readonly datos: readonly [number, number]
  /** Column of the names, and those of the figures. */
  readonly nombres: number
  readonly series: readonly number[]
}

export type HojaEscrita = {
  readonly nombre: string
  readonly oculta?: boolean
  readonly filas: readonly FilaEscrita[]
  readonly columnas?: readonly { readonly ancho?: number; readonly estilo?: EstiloCelda }[]
  /** Rows and columns that stay in sight. */
  readonly inmovil?: { readonly filas: number; readonly columnas: number }
  /** Without password: it guards from mistakes, not from people. */
  readonly protegida?: boolean
  /** Range with a filter in its first row. */
  readonly filtro?: string
  readonly validaciones?: readonly Validacion[]
  readonly notas?: readonly Nota[]
  readonly graficos?: readonly GraficoHoja[]
}
