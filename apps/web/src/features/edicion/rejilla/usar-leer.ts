import type { Columna } from '../columnas.ts'
import { useEdicion } from '../usar-edicion.ts'
import { totalDe } from './totales.tsx'
import type { Piezas } from './usar-eventos.ts'

/** What a cell of the grid says, also a total that no one writes. */
export function useLeer({ vista }: Piezas) {
  const edicion = useEdicion()
  return (fila: string, columna: Columna): string | null =>
    columna.total === undefined ? edicion.fila(fila).valor(columna.celda) : totalDe(vista, fila, columna.total)
}
