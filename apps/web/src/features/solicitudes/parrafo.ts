/** Shortest text that the contract takes where somebody explains something. */
const MINIMO = 10

export function isMuyCorto(escrito: string): boolean {
  return escrito.trim().length < MINIMO
}
