// Which words of the catalogue a typed one may stand for: itself, those that it begins, and, when there is none, those a letter away.
import type { Indice } from './indice.ts'
import { distancia, erroresTolerados, raizDe } from './palabras.ts'

/** A root of the catalogue and how sure it is that it was meant, 0 to 1. */
export type Parecida = { readonly raiz: string; readonly certeza: number }

const COMIENZO = 0.8
const UN_ERROR = 0.6
const COMIENZO_MINIMO = 3

export function parecidas({ raices, vocabulario }: Indice, palabra: string): Parecida[] {
  const raiz = raizDe(palabra)
  const propia = raices.has(raiz) ? [{ raiz, certeza: 1 }] : []
  const comienzan = raiz.length < COMIENZO_MINIMO ? [] : empiezanPor(vocabulario, raiz).filter((otra) => otra !== raiz)
  const halladas = [...propia, ...comienzan.map((otra) => ({ raiz: otra, certeza: COMIENZO }))]
  return halladas.length > 0 ? halladas : conErrores(vocabulario, raiz)
}

/** Those in alphabetical order that begin with a text, found by halves. */
function empiezanPor(vocabulario: readonly string[], comienzo: string): string[] {
  let desde = 0
  let hasta = vocabulario.length
  while (desde < hasta) {
    const medio = (desde + hasta) >> 1
    if ((vocabulario[medio] ?? '') < comienzo) desde = medio + 1
    else hasta = medio
  }
  const halladas: string[] = []
  for (let i = desde; vocabulario[i]?.startsWith(comienzo); i++) halladas.push(vocabulario[i] ?? '')
  return halladas
}

/** Only those with the fewest letters amiss. A word still being typed may be amiss too: it is compared with the beginning of longer ones. */
function conErrores(vocabulario: readonly string[], raiz: string): Parecida[] {
  let tope = erroresTolerados(raiz.length)
  if (tope === 0) return []
  let halladas: Parecida[] = []
  for (const otra of vocabulario) {
    const entera = distancia(raiz, otra, tope)
    const comienzo = otra.length > raiz.length ? distancia(raiz, otra.slice(0, raiz.length), tope) : tope + 1
    const errores = Math.min(entera, comienzo)
    if (errores > tope) continue
    if (errores < tope) halladas = []
    tope = errores
    halladas.push({ raiz: otra, certeza: (UN_ERROR / errores) * (entera <= comienzo ? 1 : COMIENZO) })
  }
  return halladas
}
