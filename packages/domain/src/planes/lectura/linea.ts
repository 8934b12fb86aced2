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

/** Distinct consecutives of a cell, in order. A cell without them is matched by the name of the line, and kept as text when it is nobody's. */
export function consecutivosDe(texto: string, lineas: readonly Linea[]): string[] {
  const hallados = [...texto.matchAll(/(?:^|,)\s*(LE-\d+)\s*(?:-|,|$)/gi)].map(([, consecutivo = '']) =>
    consecutivo.toUpperCase(),
  )
  if (hallados.length > 0) return [...new Set(hallados)]
  if (texto === '') return []
  const porNombre = lineas.find((l) => comparable(l.nombre) === comparable(texto))
  return [porNombre?.consecutivo ?? texto]
}

/** The line of a meta: one. Further different ones are told. */
export function lineaUnica(fila: Fila, lineas: readonly Linea[]): string {
  const [primera = '', ...otras] = consecutivosDe(linea(fila, 'linea'), lineas)
  if (otras.length > 0) anotarEn(fila, 'linea', 'linea_multiple', { primera, otras: otras.join(', ') })
  return primera
}
