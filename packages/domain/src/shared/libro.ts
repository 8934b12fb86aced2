// A workbook as a neutral grid: what any spreadsheet reader hands over and every parser of the house understands, without styles or formulas.

/** Dates arrive as text (`AAAA-MM-DD`); a formula without a stored result arrives as its own text, `=…`. */
export type ValorCelda = string | number | boolean | null

/** Column (1 is A) and value; cells without a value are left out. */
export type CeldaLibro = readonly [columna: number, valor: ValorCelda]

/** Row number as the person sees it (1 is the first); rows without cells are left out. */
export type FilaLibro = { readonly numero: number; readonly celdas: readonly CeldaLibro[] }

/** Cells merged into one, by their first and last column and row. Only the first cell holds the value. */
export type RangoCombinado = {
  readonly desdeColumna: number
  readonly desdeFila: number
  readonly hastaColumna: number
  readonly hastaFila: number
}

export type HojaLibro = {
  readonly nombre: string
  readonly filas: readonly FilaLibro[]
  /** Absent when the sheet has none. */
  readonly combinadas?: readonly RangoCombinado[]
}

export type Libro = { readonly hojas: readonly HojaLibro[] }

/** Why a file could not be opened as a workbook at all. Their sentences live in @kpt/textos. */
export const RECHAZOS_LIBRO = [
  'libro_vacio',
  'libro_no_es_xlsx',
  'libro_xls_antiguo',
  'libro_cifrado',
  'libro_con_macros',
  'libro_danado',
  'libro_peligroso',
  'libro_muy_grande',
  'libro_celda_lejana',
  'libro_tardo',
] as const
export type RechazoLibro = (typeof RECHAZOS_LIBRO)[number]

/** `1` → `A`, `28` → `AB`. */
export function letraColumna(columna: number): string {
  let resto = columna
  let letras = ''
  while (resto > 0) {
    letras = String.fromCharCode(65 + ((resto - 1) % 26)) + letras
    resto = Math.floor((resto - 1) / 26)
  }
  return letras
}

/** `AB` → `28`; 0 when they are not the letters of a column. */
export function columnaDeLetras(letras: string): number {
  if (!/^[A-Z]{1,3}$/.test(letras)) return 0
  return [...letras].reduce((columna, letra) => columna * 26 + letra.charCodeAt(0) - 64, 0)
}

/** Reference of a cell as the spreadsheet names it: `referencia(3, 7)` → `C7`. */
export function referencia(columna: number, fila: number): string {
  return `${letraColumna(columna)}${fila}`
}
