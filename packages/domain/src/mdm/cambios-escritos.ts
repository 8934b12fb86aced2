// The values somebody tries, as an address carries them: `raw_hurtos~12.5!raw_igpr~`. What comes from outside is checked against the recipe.
import type { EntradaMedicion } from './calcular.ts'
import { fuentesDe } from './fuentes.ts'
import { leerNumero } from './numero-tabla.ts'
import type { Receta } from './receta.ts'

/** Neither of them is escaped in an address, nor is part of a column or of a number. */
const [ENTRE, IGUAL] = ['!', '~']

export type CambiosLeidos = {
  readonly cambios: EntradaMedicion['valores']
  /** Parts that are not of this recipe, or not a value that its column may have. */
  readonly descartados: number
}

/** In the order of the alphabet, so that the same values are always the same address; the empty text without any. */
export function escribirCambios(cambios: EntradaMedicion['valores']): string {
  return Object.entries(cambios)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([columna, valor]) => `${columna}${IGUAL}${valor ?? ''}`)
    .join(ENTRE)
}

/** What equals the value that was measured is no change. */
export function leerCambios(receta: Receta, texto: string, medidos: EntradaMedicion['valores']): CambiosLeidos {
  const limites = new Map(fuentesDe(receta).flatMap((f) => f.columnas.map((c) => [c.columna, c.limites] as const)))
  const partes = texto === '' ? [] : texto.slice(0, LARGO).split(ENTRE)
  const leidos = partes.map((parte) => {
    const [columna = '', escrito = '', ...resto] = parte.split(IGUAL)
    const suyos = limites.get(columna)
    const valor = leerNumero(escrito, false)
    if (!suyos || resto.length > 0 || (valor === null && escrito !== '')) return null
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
