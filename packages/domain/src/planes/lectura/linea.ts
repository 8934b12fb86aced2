// Strategic lines as the workbook writes them: `LE-3-Cogua con legado competitivo`, sometimes repeated or several, separated by commas.
import type { Linea } from '../plan.ts'
import type { Mapa } from './encabezado.ts'
import { type Anotar, anotarEn, anotarFila, type EnFila, type Fila, filasDe, linea } from './fila.ts'
import { comparable } from './texto-celda.ts'

export function leerLineas(mapa: Mapa, anotar: Anotar): EnFila<Linea>[] {
  return filasDe(mapa, anotar).flatMap((fila) => {
    const consecutivo = linea(fila, 'consecutivo').toUpperCase()
    const nombre = linea(fila, 'linea')
    if (consecutivo !== '') return [{ dato: { consecutivo, nombre }, fila }]
    anotarFila(fila)
    return []
  })
}

/** Finds the consecutives that a cell names. */
export type BuscarLineas = (texto: string) => string[]

/** Distinct, in order. A cell without consecutives is matched by the name of the line, and kept as text when it is nobody's. */
export function crearBuscador(lineas: readonly Linea[]): BuscarLineas {
  const porNombre = new Map(lineas.map((l) => [comparable(l.nombre), l.consecutivo]))
  return (texto) => {
    const hallados = [...texto.matchAll(/(?:^|,)\s*(LE-\d+)\s*(?=-|,|$)/gi)]
    if (hallados.length > 0) return [...new Set(hallados.map(([, consecutivo = '']) => consecutivo.toUpperCase()))]
    return texto === '' ? [] : [porNombre.get(comparable(texto)) ?? texto]
  }
}

/** The line of a meta: one. Further different ones are told. */
export function lineaUnica(fila: Fila, buscar: BuscarLineas): string {
  const [primera = '', ...otras] = buscar(linea(fila, 'linea'))
  if (otras.length > 0) anotarEn(fila, 'linea', 'linea_multiple', { primera, otras: otras.join(', ') })
  return primera
}
