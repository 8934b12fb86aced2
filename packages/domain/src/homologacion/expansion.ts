// The words of a meta and those by which the catalogue calls the same things.
import { palabrasDe, raicesDe, raizDe } from './palabras.ts'
import { TESAURO } from './tesauro/index.ts'

/** A term of municipal planning found in a text, and the words of the catalogue for it. */
export type Equivalencia = {
  readonly dice: string
  readonly catalogo: readonly string[]
  readonly raices: readonly string[]
  readonly raicesCatalogo: readonly string[]
}

// By the first root of what the entity says.
const POR_PRIMERA = indexar(
  TESAURO.flatMap(([terminos, catalogo]) =>
    terminos.map((dice) => ({
      dice,
      catalogo: catalogo.split(' ').filter((p) => raizDe(palabrasDe(p)[0] ?? '').length > 1),
      raices: raicesDe(dice),
      raicesCatalogo: raicesDe(catalogo),
    })),
  ),
)

function indexar(equivalencias: readonly Equivalencia[]): ReadonlyMap<string, readonly Equivalencia[]> {
  const indice = new Map<string, Equivalencia[]>()
  for (const e of equivalencias) {
    const [primera = ''] = e.raices
    indice.set(primera, [...(indice.get(primera) ?? []), e])
  }
  return indice
}

/** The terms of the table that a text says, each once. */
export function equivalenciasEn(raices: readonly string[]): Equivalencia[] {
  const halladas = raices.flatMap((raiz, i) =>
    (POR_PRIMERA.get(raiz) ?? []).filter((e) => e.raices.every((d, k) => raices[i + k] === d)),
  )
  return [...new Set(halladas)]
}

/** Roots of the catalogue that the text does not say but means. */
export function expandir(raices: readonly string[]): string[] {
  const dichas = new Set(raices)
  const nuevas = equivalenciasEn(raices).flatMap((e) => e.raicesCatalogo)
  return [...new Set(nuevas)].filter((r) => !dichas.has(r))
}
