// Texts as people type them when they search.

/** Without accents or case: `Chía` and `CHIA` agree. */
export function llano(texto: string): string {
  return texto.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Whole characters only: half of a pair, or a null, can be neither stored nor hashed as they came. */
export function isLegible(texto: string): boolean {
  return !texto.includes('\0') && !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(texto)
}
