import { ChartRun } from 'docx/charts'
import { type GraficoInforme, razonDe, type TablaInforme, textoDe } from '../forma.ts'

const [ANCHO, POR_BARRA, CABEZA, LARGO] = [600, 24, 110, 40]
const COLORES = ['004884', '8A9BB0']

/** A chart of Word, with its data inside: whoever edits the document may change it. */
export function graficoDe(
  { columnas, filas }: TablaInforme,
  { titulo, alterno, columnas: cuales }: GraficoInforme,
): ChartRun {
  return new ChartRun({
    type: 'bar',
    title: titulo,
    gapWidth: 60,
    transformation: { width: ANCHO, height: Math.min(850, CABEZA + filas.length * POR_BARRA) },
    altText: { name: titulo, title: titulo, description: alterno },
    categories: filas.map((fila) => textoDe(fila[0]).slice(0, LARGO)),
    series: cuales.map((c, i) => ({
      name: columnas[c]?.titulo ?? '',
      color: COLORES[i] ?? 'auto',
      values: filas.map((fila) => razonDe(fila[c])),
    })),
    categoryAxis: { reverseOrder: true },
    valueAxis: { minimum: 0, numberFormat: '0%' },
  })
}
