// For tests: a recipe of a file of recipes, and inputs in the range of each indicator.
import type { EntradaMedicion } from './calcular.ts'
import { columnasDe, dimensionesDe, type Receta } from './receta.ts'

export function recetaDe(texto: string, clave: string): Receta {
  const { recetas }: { recetas: readonly Receta[] } = JSON.parse(texto)
  const receta = recetas.find((r) => r.clave === clave)
  if (!receta) throw new Error(`no recipe is called ${clave}`)
  return receta
}

/** An entry whose values are those fractions (0–1) of a bit more than the ceiling of their column, in the order of `columnasDe`. */
export function entradaEjemplo(
  receta: Receta,
  codigo: string,
  grupo: string,
  fracciones: readonly number[],
): EntradaMedicion {
  const topes = new Map(
    dimensionesDe(receta).flatMap((d) =>
      d.indicadores.flatMap((i) => i.columnas.map((c) => [c, 'techo' in i.medida ? i.medida.techo : 100] as const)),
    ),
  )
  const valores = columnasDe(receta).map((c, k) => [c, 1.2 * (topes.get(c) ?? 80) * (fracciones[k] ?? 0)] as const)
  return { codigo, grupo, valores: Object.fromEntries(valores) }
}
