// One raw value on 0–100, by the ceiling of its recipe. Nothing is rounded.
import type { Medida } from './receta.ts'

const acotar = (x: number): number => Math.min(100, Math.max(0, x))

/** The value on 0–100 of a raw value. `puntaje` is not held: it comes on that scale already. */
export function medir(medida: Medida, x: number): number {
  switch (medida.clase) {
    case 'proporcion':
      return acotar((100 * x) / medida.techo)
    case 'inversa':
      return acotar(100 * (1 - x / medida.techo))
    case 'complemento':
      return acotar(100 - x)
    case 'puntaje':
      return x
  }
}

/** Weighted mean in the order given; null when nothing has weight. */
export function media(partes: readonly { readonly peso: number; readonly valor: number }[]): number | null {
  let suma = 0
  let pesos = 0
  for (const { peso, valor } of partes) {
    suma += peso * valor
    pesos += peso
  }
  return pesos === 0 ? null : suma / pesos
}
