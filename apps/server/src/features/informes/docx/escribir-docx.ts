// The informe as a document that people finish by hand: real headings, tables that repeat their header, charts of Word itself with their words.
import { Document, Footer, HeadingLevel, Packer, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx'
import type { Informe, Seccion } from '../forma.ts'
import { graficoDe } from './grafico.ts'
import { tablaDe } from './tabla.ts'

const COLUMNAS_DE_PIE = 7

export async function escribirDocx(informe: Informe): Promise<Uint8Array> {
  const { titulo, subtitulo, entidad, avisos, hechos, secciones, pie } = informe
  const apaisado = secciones.some((s) =>
    s.tablas.some((t) => t.columnas.filter((c) => !c.soloLibro).length > COLUMNAS_DE_PIE),
  )
  const documento = new Document({
    ...{ title: titulo, subject: subtitulo, creator: entidad, lastModifiedBy: 'KPT', description: pie },
    styles: ESTILOS,
    sections: [
      {
        properties: {
          page: { size: { orientation: apaisado ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT } },
        },
        footers: { default: pieDePagina(pie) },
        children: [
          new Paragraph({ text: titulo, heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ children: [new TextRun({ text: subtitulo, size: 26 })] }),
          ...avisos.map((aviso) => new Paragraph({ children: [new TextRun({ text: aviso, bold: true })] })),
          tablaDe(tablaDeHechos(hechos)),
          ...secciones.flatMap(escribirSeccion),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(documento))
}

function tablaDeHechos(hechos: Informe['hechos']) {
  const columnas = [
    { titulo: 'Dato', ancho: 1 },
    { titulo: 'Valor', ancho: 3 },
  ]
  return { titulo: 'De qué informe se trata', columnas, filas: hechos }
}

function escribirSeccion({ titulo, parrafos, tablas, grafico }: Seccion) {
  const [primera] = tablas
  return [
    new Paragraph({ text: titulo, heading: HeadingLevel.HEADING_2 }),
    ...parrafos.map((texto) => new Paragraph({ text: texto })),
    ...(grafico && primera ? [new Paragraph({ children: [graficoDe(primera, grafico)] })] : []),
    ...tablas.flatMap((tabla) => [
      new Paragraph({ style: 'Caption', keepNext: true, children: [new TextRun(tabla.titulo)] }),
      tablaDe(tabla),
    ]),
  ]
}

function pieDePagina(pie: string): Footer {
  const numeros = ['Página ', PageNumber.CURRENT, ' de ', PageNumber.TOTAL_PAGES]
  return new Footer({
    children: [new Paragraph({ children: [new TextRun({ children: [`${pie} · `, ...numeros], size: 16 })] })],
  })
}

const ACENTO = '004884'
const titular = (size: number) => ({
  run: { size, bold: true, color: ACENTO },
  paragraph: { spacing: { before: 280, after: 120 } },
})

const ESTILOS = {
  default: {
    document: {
      run: { font: 'Calibri', size: 21, language: { value: 'es-CO' } },
      paragraph: { spacing: { after: 120 } },
    },
    heading1: titular(36),
    heading2: titular(26),
  },
  paragraphStyles: [
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      run: { bold: true, size: 19 },
      paragraph: { spacing: { before: 160 } },
    },
  ],
}
