// A table as a file: its columns say what each value is, and the same definition writes a CSV or a sheet of a workbook.

/**
 * `cantidad` and `pesos` are exact decimals; `suma` is a sum of ratios, of which fifteen digits are enough; `porcentaje` is a ratio
 * (0.5 is 50 %); `fecha` is `AAAA-MM-DD` and `instante` is ISO with the offset of Bogotá.
 */
export type TipoColumna = 'texto' | 'cantidad' | 'pesos' | 'suma' | 'porcentaje' | 'fecha' | 'instante'

export type Valor = string | number | null | undefined

export type Columna<F> = {
  readonly titulo: string
  readonly valor: (fila: F) => Valor
  /** Text when it says nothing. */
  readonly tipo?: TipoColumna
  /** Short for `tipo: 'cantidad'`. */
  readonly numero?: boolean
  /** In characters; by its type when it says nothing. */
  readonly ancho?: number | undefined
  /** Text that comes again and again (a department, a unit): a workbook keeps it once. */
  readonly repetido?: boolean
}

export function tipoDe<F>({ tipo, numero }: Columna<F>): TipoColumna {
  return tipo ?? (numero ? 'cantidad' : 'texto')
}

/** What a spreadsheet would run as a formula, also in its wide forms. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

export function pareceFormula(texto: string): boolean {
  return FORMULA.test(texto)
}
