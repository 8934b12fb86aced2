// How many units each stratum gives: its minimum first, then one by one to whichever is furthest below its share (Sainte-Laguë; R4.3, N9).
import type { Asignado, Estrato } from './forma.ts'

export type Tamano = { readonly tamano: number; readonly minimo: number }

export type FaltaTamano = 'mas_que_el_marco' | 'menos_que_los_minimos'

/** What stops the allocation; null when it can be made. */
export function faltaTamano(
  estratos: readonly { readonly unidades: number }[],
  { tamano, minimo }: Tamano,
): FaltaTamano | null {
  if (tamano > sumar(estratos.map((e) => e.unidades))) return 'mas_que_el_marco'
  return tamano < sumar(estratos.map((e) => Math.min(minimo, e.unidades))) ? 'menos_que_los_minimos' : null
}

/**
 * Whole numbers only, so that it comes out the same in any language: every stratum begins with `min(minimo, unidades)`; each unit that
 * is left goes to the stratum with the greatest `unidades / (2 × given + 1)` that still has units; of two alike, to the first by its text.
 */
export function asignar(
  estratos: readonly { readonly estrato: Estrato; readonly unidades: number }[],
  { tamano, minimo }: Tamano,
): Asignado[] {
  const asignados = estratos
    .map(({ estrato, unidades }) => ({ estrato, unidades, muestra: Math.min(minimo, unidades) }))
    .sort((a, b) => (a.estrato < b.estrato ? -1 : 1))
  for (let quedan = tamano - sumar(asignados.map((a) => a.muestra)); quedan > 0; quedan -= 1) {
    const sigue = asignados.reduce<(typeof asignados)[number] | null>(masLejos, null)
    if (!sigue) break
    sigue.muestra += 1
  }
  return asignados
}

/** Of two fractions a/b and c/d, by their cross products. */
function masLejos<A extends Asignado>(mejor: A | null, otro: A): A | null {
  if (otro.muestra >= otro.unidades) return mejor
  if (mejor === null) return otro
  return otro.unidades * (2 * mejor.muestra + 1) > mejor.unidades * (2 * otro.muestra + 1) ? otro : mejor
}

function sumar(numeros: readonly number[]): number {
  return numeros.reduce((suma, n) => suma + n, 0)
}
