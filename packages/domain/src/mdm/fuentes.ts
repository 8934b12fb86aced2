// Which tables of inputs a recipe asks for: one for each source, with its columns and the bounds of each.
import { columnasDe, dimensionesDe, type IndicadorReceta, type Receta } from './receta.ts'

/** Whose tables bring what DNP published: dimensions where a recipe begins at them, and the Resultados of the year before. */
export const FUENTE_DNP = 'dnp'

export type Limites = { readonly minimo: number; readonly maximo: number | null }

export type ColumnaFuente = {
  readonly columna: string
  readonly nombre: string
  readonly unidad: string
  readonly limites: Limites
  /** What its absence does; `impide` for dimensions and for the Resultados of the year before. */
  readonly falta: IndicadorReceta['falta']
}
export type FuenteReceta = { readonly fuente: string; readonly columnas: readonly ColumnaFuente[] }

const PUNTOS: Limites = { minimo: 0, maximo: 100 }
const POR_MIL: Limites = { minimo: 0, maximo: 1000 }
const SIN_TECHO: Limites = { minimo: 0, maximo: null }

/** The sources of a recipe in the order in which it first reads them; each column once. */
export function fuentesDe(receta: Receta): FuenteReceta[] {
  const conocidas = new Map(dimensionesDe(receta).flatMap((d) => d.indicadores.flatMap(columnasDeIndicador)))
  const nombres = new Map(dimensionesDe(receta).map((d) => [d.clave, d.nombre]))
  const fuentes = new Map<string, ColumnaFuente[]>()
  for (const columna of columnasDe(receta)) {
    const suya = conocidas.get(columna) ?? { fuente: FUENTE_DNP, ...publicada(columna, nombres.get(columna)) }
    const { fuente, ...resto } = suya
    fuentes.set(fuente, [...(fuentes.get(fuente) ?? []), resto])
  }
  return [...fuentes].map(([fuente, columnas]) => ({ fuente, columnas }))
}

/** What each column of a recipe is called. */
export const nombresDeColumnas = (receta: Receta): ReadonlyMap<string, string> =>
  new Map(fuentesDe(receta).flatMap((f) => f.columnas.map((c) => [c.columna, c.nombre] as const)))

function columnasDeIndicador(indicador: IndicadorReceta) {
  const { fuente, nombre, unidad, falta, columnas } = indicador
  const limites = limitesDe(indicador)
  return columnas.map((columna) => [columna, { fuente, columna, nombre, unidad, limites, falta }] as const)
}

/** Nothing of this is negative; a score goes up to 100 and a rate by thousand up to 1000. Coverages do pass 100 % in what is published. */
function limitesDe({ medida }: IndicadorReceta): Limites {
  if (medida.clase === 'puntaje') return PUNTOS
  return medida.clase === 'complemento' ? POR_MIL : SIN_TECHO
}

function publicada(columna: string, dimension: string | undefined): ColumnaFuente {
  const nombre = dimension ?? 'Resultados del año anterior, como se publicaron'
  return { columna, nombre, unidad: 'puntos de 0 a 100', limites: PUNTOS, falta: 'impide' }
}
