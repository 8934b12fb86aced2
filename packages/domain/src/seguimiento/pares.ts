// How far from comparable entities is far: the criterion behind the notes on figures unlike those of peers (R4.1). Peers are the entities of the
// same group with a published version of the same corte, in this vigencia or the one before; the same indicator of the Catálogo Programático.
// Fences of Tukey (Exploratory Data Analysis, 1977): three times the distance between quartiles, beyond them.

/** Fewer peers than these say nothing. */
export const MIN_PARES = 8
/** How many times the distance between quartiles a ratio may go beyond them. */
const VECES = 3
/** When nearly all peers have the same ratio, the distance is taken as this one: 10 points. */
const ANCHO_MINIMO = 0.1

/** Quartiles of a ratio (executed over programmed, uncapped) among peers, and how many these were. */
export type Cota = { readonly pares: number; readonly q1: number; readonly mediana: number; readonly q3: number }

/** What travels with a meta so that the same rule runs in the browser. Only quartiles of published versions: no entity can be told from them. */
export type CotasDePares = {
  readonly fisico?: Cota | undefined
  readonly financiero?: Cota | undefined
}

export type Cerca = { readonly desde: number; readonly hasta: number }

/** Outside these a ratio is unlike that of its peers; null while there are too few of them. */
export function cercaDe(cota: Cota | undefined): Cerca | null {
  if (!cota || cota.pares < MIN_PARES) return null
  const ancho = VECES * Math.max(ANCHO_MINIMO, cota.q3 - cota.q1)
  return { desde: cota.q1 - ancho, hasta: cota.q3 + ancho }
}
