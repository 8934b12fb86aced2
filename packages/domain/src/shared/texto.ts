// Texts as people type them when they search.

/** Without accents or case: `Chía` and `CHIA` agree. */
export function llano(texto: string): string {
  return texto.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
