// The values somebody tries, as an address carries them: `raw_hurtos*12.5*raw_igpr*`, each column and its value. What comes from outside is checked against the recipe.
import type { EntradaMedicion } from './calcular.ts'
import { fuentesDe } from './fuentes.ts'
import { leerNumero } from './numero-tabla.ts'
import type { Receta } from './receta.ts'

/** It is not escaped in an address, nor is part of a column or of a number. */
const ENTRE = '*'

export type CambiosLeidos = {
  readonly cambios: EntradaMedicion['valores']
  /** Parts that are not of this recipe, or not a value that its column may have. */
  readonly descartados: number
}

/** In the order of the alphabet, so that the same values are always the same address; the empty text without any. */
export function escribirCambios(cambios: EntradaMedicion['valores']): string {
  return Object.entries(cambios)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([columna, valor]) => `${columna}${ENTRE}${valor ?? ''}`)
    .join(ENTRE)
}

/** What equals the value that was measured is no change. */
export function leerCambios(receta: Receta, texto: string, medidos: EntradaMedicion['valores']): CambiosLeidos {
  const limites = new Map(fuentesDe(receta).flatMap((f) => f.columnas.map((c) => [c.columna, c.limites] as const)))
  const partes = texto === '' ? [] : texto.slice(0, LARGO).split(ENTRE)
  const columnas = partes.filter((_, i) => i % 2 === 0)
  const leidos = columnas.map((columna, i) => {
    const escrito = partes[2 * i + 1]
    const suyos = limites.get(columna)
    const valor = leerNumero(escrito ?? '', false)
    if (!suyos || escrito === undefined || (valor === null && escrito !== '')) return null
    const fuera = valor !== null && (valor < suyos.minimo || valor > (suyos.maximo ?? Number.POSITIVE_INFINITY))
    return fuera ? null : ([columna, valor] as const)
  })
  const buenos = leidos.flatMap((l) => (l === null ? [] : [l]))
  return {
    cambios: Object.fromEntries(buenos.filter(([columna, valor]) => valor !== (medidos[columna] ?? null))),
    descartados: leidos.length - buenos.length,
  }
}

/** More than any recipe fills. */
const LARGO = 4000
