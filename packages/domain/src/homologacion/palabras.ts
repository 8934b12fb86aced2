// Words of a text as the assistant compares them: without accents, without empty words, cut to their root.

// Function words of Spanish, and those that every meta says.
const VACIAS = new Set(
  `a al ante bajo con contra de del desde durante e el en entre es la las le les lo los mas no o para por que se sin sobre su sus u un una
  unas uno unos y ya como numero`.split(/\s+/),
)

// Endings cut, in order, from words longer than four letters: number, gender, nominalisations and verb forms.
const FINALES: readonly (readonly [RegExp, string])[] = [
  [/(ciones|cion)$/, 'c'],
  [/(siones|sion)$/, 's'],
  [/(amientos|imientos|amiento|imiento)$/, ''],
  [/(adores|adoras|ador|adora|edores|edor|idores|idor)$/, ''],
  [/(idades|idad)$/, ''],
  [/(ados|adas|ado|ada|idos|idas|ido|ida|ando|iendo)$/, ''],
  [/(ar|er|ir)$/, ''],
  [/(es|os|as|s)$/, ''],
  [/[aeo]$/, ''],
]

export function sinTildes(texto: string): string {
  return texto
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
}

/** Words of a text in its own letters, without accents: what a root came from. */
export function palabrasDe(texto: string): string[] {
  return sinTildes(texto).match(/[a-z]{2,}/g) ?? []
}

/** Roots of the words that say something, in order, repeated as they are. */
export function raicesDe(texto: string): string[] {
  return palabrasDe(texto)
    .map(raizDe)
    .filter((r) => r.length > 1)
}

/** Root of a word without accents; empty for a word that says nothing. */
export function raizDe(palabra: string): string {
  if (VACIAS.has(palabra)) return ''
  if (palabra.length <= 4) return palabra.replace(/s$/, '')
  return FINALES.reduce((raiz, [final, por]) => raiz.replace(final, por), palabra)
}

/** Pieces of four letters: they forgive misspellings and other endings. */
export function trozosDe(texto: string): string[] {
  const limpio = ` ${sinTildes(texto)
    .replace(/[^a-z]+/g, ' ')
    .trim()} `
  return Array.from({ length: Math.max(0, limpio.length - 3) }, (_, i) => limpio.slice(i, i + 4))
}

/** A unit of measure to compare: «Número», «numeros» and «NUMERO » are one. */
export function unidadComparable(unidad: string): string {
  return sinTildes(unidad)
    .replace(/[^a-z]/g, '')
    .replace(/s$/, '')
}
