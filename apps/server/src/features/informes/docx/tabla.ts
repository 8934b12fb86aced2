import { AlignmentType, Paragraph, Table, TableCell, TableRow, TextRun, VerticalAlignTable, WidthType } from 'docx'
import { type Celda, type ColumnaInforme, type TablaInforme, textoDe } from '../forma.ts'

const [TOTAL, LETRA] = [5000, 17]

/** The header repeats on every page and no row is cut in two. Columns that only a workbook has room for stay out. */
export function tablaDe({ columnas, filas }: TablaInforme): Table {
  const cuales = columnas.flatMap((columna, i) => (columna.soloLibro ? [] : [{ columna, i }]))
  const suma = cuales.reduce((total, { columna }) => total + columna.ancho, 0)
  const celda = (valor: Celda | undefined, columna: ColumnaInforme, cabeza: boolean) =>
    new TableCell({
      width: { size: Math.round((TOTAL * columna.ancho) / suma / 50), type: WidthType.PERCENTAGE },
      verticalAlign: VerticalAlignTable.TOP,
      ...(cabeza ? { shading: { fill: 'E8EEF4' } } : {}),
      children: [
        new Paragraph({
          alignment: columna.cifra ? AlignmentType.RIGHT : AlignmentType.LEFT,
          spacing: { after: 20 },
          children: [new TextRun({ text: textoDe(valor), size: LETRA, bold: cabeza })],
        }),
      ],
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    margins: { left: 60, right: 60, top: 30, bottom: 30 },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cuales.map(({ columna }) => celda(columna.titulo, columna, true)),
      }),
      ...filas.map(
        (fila) =>
          new TableRow({ cantSplit: true, children: cuales.map(({ columna, i }) => celda(fila[i], columna, false)) }),
      ),
    ],
  })
}
