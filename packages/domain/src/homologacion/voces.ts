// The words with which each group of indicators is said: those of the catalogue at half weight, those of the plans learnt whole.
import type { EjemploPreparado } from './aprendido.ts'
import type { Grupo, Terreno } from './terreno.ts'

// Words of the general language lent to each group, and to the general language itself: what has not been seen is not impossible.
const PRESTADAS = 8
const NUNCA_VISTAS = 1_000
const PESO_CATALOGO = 0.5

export type Voces = {
  /** Mean of the logarithm of how much likelier each word is in a group than in general, by number of group. */
  readonly parecido: (raices: readonly string[]) => Float64Array
}

export function aprenderVoces(terreno: Terreno, grupo: Grupo, ejemplos: readonly EjemploPreparado[]): Voces {
  const cuantos = terreno.grupos[grupo]
  const de = terreno.grupo[grupo]
  const total = new Float64Array(cuantos)
  const veces = new Map<string, Map<number, number>>()
  const sumar = (g: number, raices: readonly string[], peso: number) => {
    for (const r of raices) {
      const por = veces.get(r) ?? new Map<number, number>()
      veces.set(r, por)
      por.set(g, (por.get(g) ?? 0) + peso)
    }
    total[g] = (total[g] ?? 0) + raices.length * peso
  }
  terreno.raices.ambos.forEach((raices, i) => {
    sumar(de[i] ?? 0, raices, PESO_CATALOGO)
  })
  for (const e of ejemplos) sumar(de[e.indicador] ?? 0, e.raices, 1)
  const todas = total.reduce((a, b) => a + b, 0) + NUNCA_VISTAS
  return { parecido: (raices) => parecido(raices, veces, total, todas) }
}

function parecido(
  raices: readonly string[],
  veces: ReadonlyMap<string, ReadonlyMap<number, number>>,
  total: Float64Array,
  todas: number,
): Float64Array {
  // A group that never said a word loses the same for it, whatever the word: only the few that said it are visited.
  const suma = total.map((n) => raices.length * Math.log(PRESTADAS / (n + PRESTADAS)))
  for (const r of raices) {
    const por = veces.get(r)
    if (por === undefined) continue
    let vistas = 0.5
    for (const n of por.values()) vistas += n
    const base = (PRESTADAS * vistas) / todas
    for (const [g, n] of por) suma[g] = (suma[g] ?? 0) + Math.log(1 + n / base)
  }
  const largo = Math.max(3, raices.length)
  return suma.map((s) => s / largo)
}
