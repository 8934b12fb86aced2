// The catalogue turned inside out: from each word to the indicators that carry it. Made once for a version, asked many times.
import type { EntradaBuscable } from '../entrada.ts'
import { palabrasDe, raizDe } from './palabras.ts'

/** What a word weighs by where it stands: the indicator's own name says the most. */
const PESOS = [
  ['indicadorNombre', 4],
  ['productoNombre', 3],
  ['programaNombre', 1.5],
  ['sectorNombre', 1],
] as const satisfies readonly (readonly [keyof EntradaBuscable, number])[]

export type Indice = {
  /** In the order of their codes. */
  readonly entradas: readonly EntradaBuscable[]
  /** By root, the weight of the word in each entry that carries it, by its place. */
  readonly raices: ReadonlyMap<string, ReadonlyMap<number, number>>
  /** Roots in alphabetical order. */
  readonly vocabulario: readonly string[]
  /** Words of the name of each entry and of its product: of two that carry the same words, the shorter says less besides. */
  readonly largos: readonly number[]
}

export function indexar(catalogo: readonly EntradaBuscable[]): Indice {
  const entradas = catalogo.toSorted((a, b) => (a.indicador < b.indicador ? -1 : 1))
  const raices = new Map<string, Map<number, number>>()
  const largos = entradas.map((entrada, lugar) => {
    for (const [campo, peso] of PESOS)
      for (const palabra of palabrasDe(entrada[campo])) anotar(raices, raizDe(palabra), lugar, peso)
    return palabrasDe(`${entrada.indicadorNombre} ${entrada.productoNombre}`).length
  })
  return { entradas, raices, vocabulario: [...raices.keys()].sort(), largos }
}

function anotar(raices: Map<string, Map<number, number>>, raiz: string, lugar: number, peso: number): void {
  const lugares = raices.get(raiz) ?? new Map<number, number>()
  raices.set(raiz, lugares)
  lugares.set(lugar, Math.max(peso, lugares.get(lugar) ?? 0))
}
