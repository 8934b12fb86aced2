// By what a layout is known again: the names of its sheets and their headers, whatever rows they hold (R2.4).
import { canonicalText } from '../../shared/index.ts'
import { comparable } from '../lectura/texto-celda.ts'
import type { HojaMapeada, Mapeo } from './mapeo.ts'

/** Canonical text; the same for two books of one layout. Its digest is the key of what is remembered. */
export function firmaMapeo({ hojas }: Pick<Mapeo, 'hojas'>): string {
  return canonicalText(hojas.map(firmaHoja))
}

function firmaHoja({ hoja, columnas }: HojaMapeada) {
  return { hoja: comparable(hoja), columnas: columnas.map((c) => [c.columna, comparable(c.encabezado)]) }
}
