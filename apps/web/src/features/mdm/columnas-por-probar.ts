// What may be tried of a recipe: each column with its name and how far its slider goes, by dimension, and the year before at the end.
import { dimensionesDe, fuentesDe, type IndicadorReceta, type Medida, type Receta } from '@kpt/domain/mdm'

export type ColumnaPorProbar = {
  readonly columna: string
  readonly nombre: string
  readonly unidad: string
  /** End of the slider; the field takes more. */
  readonly hasta: number
  /** Beyond which there is no such value; null: it has no end. */
  readonly tope: number | null
  readonly mejor: 'mas' | 'menos' | null
}
export type ParteProbada = {
  readonly clave: string
  readonly nombre: string
  readonly columnas: readonly ColumnaPorProbar[]
}

const PUNTOS = { unidad: 'puntos de 0 a 100', hasta: 100, tope: 100 }

export function columnasPorProbar(receta: Receta): ParteProbada[] {
  const topes = new Map(fuentesDe(receta).flatMap((f) => f.columnas.map((c) => [c.columna, c.limites.maximo] as const)))
  const partes = dimensionesDe(receta).map(({ clave, nombre, indicadores }) => ({
    ...{ clave, nombre },
    columnas:
      indicadores.length === 0
        ? [{ columna: clave, nombre, ...PUNTOS, mejor: 'mas' as const }]
        : indicadores.flatMap((i) => deIndicador(i, topes)),
  }))
  const { indice } = receta
  if (indice.clase !== 'ajustado') return partes
  const previa = {
    columna: indice.previo,
    nombre: 'Resultados del año anterior, como se publicaron',
    ...PUNTOS,
    mejor: null,
  }
  return [...partes, { clave: indice.previo, nombre: 'Año anterior', columnas: [previa] }]
}

function deIndicador(
  { nombre, unidad, medida, columnas }: IndicadorReceta,
  topes: ReadonlyMap<string, number | null>,
): ColumnaPorProbar[] {
  return columnas.map((columna, i) => ({
    ...{ columna, unidad, hasta: hastaDe(medida), tope: topes.get(columna) ?? null },
    nombre: columnas.length > 1 ? `${nombre} (${i + 1} de ${columnas.length})` : nombre,
    mejor: medida.clase === 'proporcion' || medida.clase === 'puntaje' ? 'mas' : 'menos',
  }))
}

/** To the ceiling, which is where points end. */
const hastaDe = (medida: Medida): number => ('techo' in medida ? medida.techo : 100)
