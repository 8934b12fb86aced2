// Which figure of the results is looked at, out of the address: the index, its change, or a component or dimension of its recipe.
import type { Filtros } from '../../app/filtros.ts'
import { conSigno, puntos } from './cifras.ts'
import type { Receta } from './tipos.ts'

export const CIFRA_INDICE = 'indice'
export const CIFRA_CAMBIO = 'cambio'

export type Cifra = { readonly valor: string; readonly texto: string }

const INDICE: Cifra = { valor: CIFRA_INDICE, texto: 'Índice' }

export function cifrasDe({ componentes }: Receta): Cifra[] {
  return [
    INDICE,
    ...componentes.flatMap((c) => [
      { valor: c.clave, texto: c.nombre },
      ...c.dimensiones.map((d) => ({ valor: d.clave, texto: `${c.nombre}: ${d.nombre}` })),
    ]),
    { valor: CIFRA_CAMBIO, texto: 'Cambio del índice desde el año anterior' },
  ]
}

/** What the address asks for and the recipe has; else the index. `campo`: where the address says it. */
export function cifraEscogida(receta: Receta, filtros: Filtros, campo: 'cifra' | 'orden' = 'cifra'): Cifra {
  return cifrasDe(receta).find((c) => c.valor === filtros[campo]) ?? INDICE
}

/** Points as they are, a change with its sign. */
export const escribirCifra = ({ valor }: Cifra, x: number | null | undefined): string =>
  valor === CIFRA_CAMBIO ? conSigno(x ?? null) : puntos(x)
