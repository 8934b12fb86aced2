// Which examples are kept when a whole country teaches: the same whatever the order in which they come.
import type { Ejemplo } from './tipos.ts'

// Learning takes seconds up to here. Five plans bring some 1,200.
const TOPE = 6_000

/** All of them in a fixed order, or as many of each indicator as make them fit, taken at equal distances among the plans. */
export function elegirEjemplos(ejemplos: readonly Ejemplo[], tope = TOPE): readonly Ejemplo[] {
  const ordenados = ejemplos.toSorted((a, b) => comparar(clave(a), clave(b)))
  if (ordenados.length <= tope) return ordenados
  const porIndicador = Map.groupBy(ordenados, (e) => e.indicador)
  const cuantos = [...porIndicador.values()].map((lista) => lista.length)
  const cada = mayorQueCabe(cuantos, tope)
  return [...porIndicador.values()].flatMap((lista) =>
    lista.length <= cada
      ? lista
      : Array.from({ length: cada }, (_, i) => lista[Math.floor((i * lista.length) / cada)] ?? []).flat(),
  )
}

/** The most examples of one indicator with which all together fit; one at least. */
function mayorQueCabe(cuantos: readonly number[], tope: number): number {
  let cada = 1
  while (cuantos.reduce((suma, n) => suma + Math.min(n, cada + 1), 0) <= tope) cada += 1
  return cada
}

function clave({ plan, texto, unidad, linea, indicador }: Ejemplo): string {
  return [plan, texto, unidad, linea, indicador].join('\n')
}

function comparar(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
