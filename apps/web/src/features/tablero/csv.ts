// A table as a file for a spreadsheet in Spanish: semicolons, decimal comma, UTF-8 with its mark so that accents survive.
// Text that a spreadsheet would run as a formula goes behind an apostrophe.

export type ColumnaCsv<F> = {
  readonly titulo: string
  /** Text as it is; numbers and canonical decimals are written with a comma when `numero`. */
  readonly valor: (fila: F) => string | number | null | undefined
  readonly numero?: boolean
}

const FORMULA = /^[=+\-@\t\r]/
const ENTRE_COMILLAS = /[";\r\n]/

export function csvDe<F>(columnas: readonly ColumnaCsv<F>[], filas: readonly F[]): string {
  const renglones = [
    columnas.map((c) => celda(c.titulo)),
    ...filas.map((f) => columnas.map((c) => (c.numero ? numero(c.valor(f)) : celda(c.valor(f))))),
  ]
  return `\uFEFF${renglones.map((r) => r.join(';')).join('\r\n')}\r\n`
}

/** A ratio as a percentage with four decimals, `18.6667`; null stays blank. */
export function porcentaje(razon: number | null | undefined): string | null {
  return razon === null || razon === undefined ? null : (razon * 100).toFixed(4)
}

function numero(valor: string | number | null | undefined): string {
  return valor === null || valor === undefined ? '' : String(valor).replace('.', ',')
}

function celda(valor: string | number | null | undefined): string {
  const texto = valor === null || valor === undefined ? '' : String(valor)
  const inerte = FORMULA.test(texto) ? `'${texto}` : texto
  return ENTRE_COMILLAS.test(inerte) ? `"${inerte.replaceAll('"', '""')}"` : inerte
}
