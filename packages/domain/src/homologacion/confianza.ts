// When the first candidate may be chosen together with others, without looking at it alone.

/**
 * The candidates of a meta add up to 1 at most: above one half, the assistant holds the first one likelier than all the others together.
 * The margin over it keeps out the doubtful half of those. Nothing is chosen by itself, and what is chosen is read again before confirming.
 */
export const CONFIANZA_PARA_ELEGIR = 0.6

export function isConfiable(candidato: { readonly puntaje: number } | undefined): boolean {
  return candidato !== undefined && candidato.puntaje >= CONFIANZA_PARA_ELEGIR
}
