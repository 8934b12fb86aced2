// Who is missing in each column, of those who are measured.
import type { Insumo } from './textos-canonicos.ts'

export type CoberturaColumna = { readonly columna: string; readonly tienen: number; readonly faltan: readonly string[] }

/** For each of these columns; a source without a table has nobody. */
export function coberturaDe(
  columnas: readonly string[],
  insumo: Insumo | null,
  universo: readonly string[],
): CoberturaColumna[] {
  const filas = new Map(insumo?.filas.map((f) => [f.codigo, f.valores]))
  return columnas.map((columna) => {
    const faltan = universo.filter((codigo) => (filas.get(codigo)?.[columna] ?? null) === null)
    return { columna, tienen: universo.length - faltan.length, faltan }
  })
}
