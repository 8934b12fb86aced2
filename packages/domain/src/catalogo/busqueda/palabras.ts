// Words as people type them when they look for something in the catalogue: without accents, in plural or singular, with a letter amiss.
import { llano } from '../../shared/index.ts'

/** Words that say nothing of what is looked for. */
const VACIAS = new Set('a al con de del e el en la las lo los o para por que se su sus u un una y'.split(' '))

/** Words of a text, without those that say nothing unless there is no other. */
export function palabrasDe(texto: string): string[] {
  const todas = llano(texto).match(/[a-z0-9]+/g) ?? []
  const llenas = todas.filter((palabra) => !VACIAS.has(palabra))
  return llenas.length > 0 ? llenas : todas
}

const RAIZ_MINIMA = 3

/**
 * What the forms of a word share: `vías` and `vía`, `redes` and `red`, `luces` and `luz`, `construidas` and `construido`. It needs not be a
 * root of the language, only the same for all of them.
 */
export function raizDe(palabra: string): string {
  if (/\d/.test(palabra)) return palabra
  const singular = sinFinal(palabra, /s$/)
  return sinFinal(singular, /[eao]$/).replace(/z$/, 'c')
}

function sinFinal(palabra: string, final: RegExp): string {
  return palabra.length > RAIZ_MINIMA ? palabra.replace(final, '') : palabra
}

/** Letters amiss that a word of this length may have and still be told. */
export function erroresTolerados(largo: number): number {
  return largo < 4 ? 0 : largo < 8 ? 1 : 2
}

/** Letters that are missing, left over, changed or swapped with the next one (Damerau-Levenshtein); `tope + 1` when there are more. */
export function distancia(a: string, b: string, tope: number): number {
  if (Math.abs(a.length - b.length) > tope) return tope + 1
  let antes: number[] = []
  let previa = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const fila = [i]
    let menor = i
    for (let j = 1; j <= b.length; j++) {
      const igual = a[i - 1] === b[j - 1] ? 0 : 1
      let costo = Math.min((previa[j] ?? 0) + 1, (fila[j - 1] ?? 0) + 1, (previa[j - 1] ?? 0) + igual)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        costo = Math.min(costo, (antes[j - 2] ?? 0) + 1)
      fila.push(costo)
      menor = Math.min(menor, costo)
    }
    if (menor > tope) return tope + 1
    antes = previa
    previa = fila
  }
  return Math.min(previa[b.length] ?? 0, tope + 1)
}
