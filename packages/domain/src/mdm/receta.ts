// A recipe of a measurement: what enters, how it is put on 0–100 and how it adds up. Dated data with its citation, never a condition on the year (R7.1).

/** How one raw value becomes a value on 0–100. The ceilings are fixed, the same for every group. */
export type Medida =
  /** 100·x/techo, held between 0 and 100. More is better. */
  | { readonly clase: 'proporcion'; readonly techo: number }
  /** 100·(1 − x/techo), held between 0 and 100. Less is better. */
  | { readonly clase: 'inversa'; readonly techo: number }
  /** 100 − x, held between 0 and 100. Less is better. */
  | { readonly clase: 'complemento' }
  /** Already on 0–100: taken as it is. */
  | { readonly clase: 'puntaje' }

/** What a missing value does: it leaves the mean, it counts 0, or nothing above it can be computed. */
export const REGLAS_FALTANTE = ['se_omite', 'cero', 'impide'] as const
export type ReglaFaltante = (typeof REGLAS_FALTANTE)[number]

export type IndicadorReceta = {
  readonly clave: string
  readonly nombre: string
  readonly unidad: string
  /** Who produces the raw value. */
  readonly fuente: string
  /** Columns of the table of inputs; of several, their mean is the raw value. */
  readonly columnas: readonly string[]
  readonly medida: Medida
  readonly falta: ReglaFaltante
  readonly peso: number
}

export type DimensionReceta = {
  readonly clave: string
  readonly nombre: string
  readonly peso: number
  /** Empty where the recipe starts at the dimensions: then the value is the column of the same key. */
  readonly indicadores: readonly IndicadorReceta[]
}

export type ComponenteReceta = {
  readonly clave: string
  readonly nombre: string
  readonly peso: number
  readonly dimensiones: readonly DimensionReceta[]
}

/** How the components make the index. */
export type IndiceReceta =
  /** Their weighted mean. */
  | { readonly clase: 'media' }
  /** base × (100 + por) / (100 + the published value of `por` for the year before, a column of its own, never recomputed). */
  | { readonly clase: 'ajustado'; readonly base: string; readonly por: string; readonly previo: string }

/** From this value of the index on, without rounding; the first begins wherever the index does. */
export type ClaseReceta = { readonly clave: string; readonly nombre: string; readonly desde: number | null }

/** Which measurement a recipe computes; those of one are compared with each other from vigencia to vigencia. */
export const MEDICIONES = ['municipal', 'integral', 'departamental'] as const
export type ClaseMedicion = (typeof MEDICIONES)[number]

/** Who is measured. */
export const AMBITO: Readonly<Record<ClaseMedicion, 'municipio' | 'departamento'>> = {
  municipal: 'municipio',
  integral: 'municipio',
  departamental: 'departamento',
}

export type Receta = {
  readonly clave: string
  /** What was published with a version does not change: another parameter is the next one. */
  readonly version: number
  readonly medicion: ClaseMedicion
  readonly nombre: string
  readonly desde: number
  /** Null: goes on being in force. */
  readonly hasta: number | null
  readonly cita: string
  readonly nota: string | null
  readonly componentes: readonly ComponenteReceta[]
  readonly indice: IndiceReceta
  readonly clases: readonly ClaseReceta[]
  /** Parameters that are not public: they are asked for, never invented. */
  readonly porPreguntar: readonly string[]
}

/** Every dimension in the order of the recipe. */
export const dimensionesDe = (receta: Receta): readonly DimensionReceta[] =>
  receta.componentes.flatMap((c) => c.dimensiones)

/** Every figure by which entities are ordered, spread and mapped: the index, its change since the vigencia before, components and dimensions. */
export const clavesDeCifras = ({ componentes }: Receta): readonly string[] => [
  ...['indice', 'cambio'],
  ...componentes.flatMap((c) => [c.clave, ...c.dimensiones.map((d) => d.clave)]),
]

/** Every column that the recipe reads, in its order, each once. */
export function columnasDe(receta: Receta): string[] {
  const propias = dimensionesDe(receta).flatMap((d) =>
    d.indicadores.length === 0 ? [d.clave] : d.indicadores.flatMap((i) => i.columnas),
  )
  return [...new Set([...propias, ...(receta.indice.clase === 'ajustado' ? [receta.indice.previo] : [])])]
}

/** Whether more of the raw value raises the score. */
export const masEsMejor = ({ clase }: Medida): boolean => clase === 'proporcion' || clase === 'puntaje'
