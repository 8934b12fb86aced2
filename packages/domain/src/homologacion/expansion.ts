// The words of a meta and those by which the catalogue calls the same things.
import { raicesDe } from './palabras.ts'
import { TESAURO } from './tesauro.ts'

type Equivalencia = { readonly dice: readonly string[]; readonly catalogo: readonly string[] }

// By the first root of what the entity says.
const POR_PRIMERA = indexar(
  TESAURO.flatMap(([dice, catalogo]) =>
    dice.split('|').map((d) => ({ dice: raicesDe(d), catalogo: raicesDe(catalogo) })),
  ),
)

function indexar(equivalencias: readonly Equivalencia[]): ReadonlyMap<string, readonly Equivalencia[]> {
  const indice = new Map<string, Equivalencia[]>()
  for (const e of equivalencias) {
    const [primera = ''] = e.dice
    indice.set(primera, [...(indice.get(primera) ?? []), e])
  }
  return indice
}

/** Roots of the catalogue that the text does not say but means. */
export function expandir(raices: readonly string[]): string[] {
  const dichas = new Set(raices)
  const nuevas = raices.flatMap((raiz, i) =>
    (POR_PRIMERA.get(raiz) ?? [])
      .filter(({ dice }) => dice.every((d, k) => raices[i + k] === d))
      .flatMap(({ catalogo }) => catalogo),
  )
  return [...new Set(nuevas)].filter((r) => !dichas.has(r))
}
