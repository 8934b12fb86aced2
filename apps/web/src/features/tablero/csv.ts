export { type Columna as ColumnaCsv, csvDe } from '@kpt/textos/libro'

/** A ratio as a percentage with four decimals, `18.6667`; null stays blank. */
export function porcentaje(razon: number | null | undefined): string | null {
  return razon === null || razon === undefined ? null : (razon * 100).toFixed(4)
}
