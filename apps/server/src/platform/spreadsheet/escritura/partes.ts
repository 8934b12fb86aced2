// The parts of a workbook of ours: sheets with their notes, styles, the book and who is related to whom.
import { letraColumna } from '@kpt/domain/shared'
import { escaparXml } from '@kpt/textos/libro'
import { xmlComentarios, xmlVml } from './comentarios.ts'
import { crearEstilos } from './estilos.ts'
import type { GraficoHoja, HojaEscrita, Nota } from './forma.ts'
import { xmlDibujo, xmlGrafico } from './graficos.ts'
import { xmlHoja } from './hoja-xml.ts'

export type ParteEscrita = { readonly nombre: string; readonly xml: string }

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const NS = 'http://schemas.openxmlformats.org'
const REL = `${NS}/officeDocument/2006/relationships`
const PRINCIPAL = `${NS}/spreadsheetml/2006/main`
const TIPO = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
export const AUTOR_NOTAS = 'KPT'

export function partesDe(hojas: readonly HojaEscrita[]): ParteEscrita[] {
  const estilos = crearEstilos()
  const deHojas = hojas.flatMap((hoja, i) => partesDeHoja(hoja, i + 1, estilos))
  return [
    { nombre: '[Content_Types].xml', xml: xmlTipos(hojas) },
    { nombre: '_rels/.rels', xml: relaciones([['officeDocument', 'xl/workbook.xml']]) },
    { nombre: 'xl/workbook.xml', xml: xmlLibro(hojas) },
    {
      nombre: 'xl/_rels/workbook.xml.rels',
      xml: relaciones([
        ...hojas.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
        ['styles', 'styles.xml'],
      ]),
    },
    ...deHojas,
    { nombre: 'xl/styles.xml', xml: estilos.xml() },
  ]
}

function partesDeHoja(hoja: HojaEscrita, numero: number, estilos: ReturnType<typeof crearEstilos>): ParteEscrita[] {
  const partes = [{ nombre: `xl/worksheets/sheet${numero}.xml`, xml: xmlHoja(hoja, estilos) }]
  const { notas = [], graficos = [] } = hoja
  if (notas.length === 0 && graficos.length === 0) return partes
  // In this order: the sheet names them by their number.
  const rels = relaciones([
    ...(notas.length > 0
      ? ([
          ['vmlDrawing', `../drawings/vmlDrawing${numero}.vml`],
          ['comments', `../comments${numero}.xml`],
        ] as const)
      : []),
    ...(graficos.length > 0 ? [['drawing', `../drawings/drawing${numero}.xml`] as const] : []),
  ])
  return [
    ...partes,
    { nombre: `xl/worksheets/_rels/sheet${numero}.xml.rels`, xml: rels },
    ...(notas.length > 0 ? partesDeNotas(notas, numero) : []),
    ...(graficos.length > 0 ? partesDeGraficos(hoja, graficos, numero) : []),
  ]
}

function partesDeNotas(notas: readonly Nota[], numero: number): ParteEscrita[] {
  return [
    { nombre: `xl/comments${numero}.xml`, xml: xmlComentarios(notas, AUTOR_NOTAS, PRINCIPAL) },
    { nombre: `xl/drawings/vmlDrawing${numero}.vml`, xml: xmlVml(notas, numero) },
  ]
}

function partesDeGraficos(hoja: HojaEscrita, graficos: readonly GraficoHoja[], numero: number): ParteEscrita[] {
  return [
    { nombre: `xl/drawings/drawing${numero}.xml`, xml: xmlDibujo(graficos) },
    {
      nombre: `xl/drawings/_rels/drawing${numero}.xml.rels`,
      xml: relaciones(graficos.map((_, i) => ['chart', `../charts/${nombreGrafico(numero, i)}`] as const)),
    },
    ...graficos.map((g, i) => ({ nombre: `xl/charts/${nombreGrafico(numero, i)}`, xml: xmlGrafico(hoja, g) })),
  ]
}

function nombreGrafico(hoja: number, i: number): string {
  return `chart${hoja}_${i + 1}.xml`
}

function xmlLibro(hojas: readonly HojaEscrita[]): string {
  const filas = hojas.map(
    ({ nombre, oculta }, i) =>
      `<sheet name="${escaparXml(nombre)}" sheetId="${i + 1}"${oculta ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
  )
  const titulos = hojas.flatMap((hoja, i) => xmlTitulos(hoja, i))
  const nombres = titulos.length > 0 ? `<definedNames>${titulos.join('')}</definedNames>` : ''
  // Formulas are calculated again when the book is opened: their stored results are ours.
  return `${XML}<workbook xmlns="${PRINCIPAL}" xmlns:r="${REL}"><bookViews><workbookView/></bookViews><sheets>${filas.join('')}</sheets>${nombres}<calcPr calcId="0" fullCalcOnLoad="1"/></workbook>`
}

/** Whatever stays in sight on screen is printed again on each page; of the columns, the last one, which tells the rows apart. */
function xmlTitulos({ nombre, inmovil }: HojaEscrita, hoja: number): string[] {
  if (!inmovil) return []
  const de = (rango: string) => `'${nombre.replaceAll("'", "''")}'!${rango}`
  const letra = letraColumna(inmovil.columnas)
  const columnas = inmovil.columnas > 0 ? [de(`$${letra}:$${letra}`)] : []
  const filas = inmovil.filas > 0 ? [de(`$1:$${inmovil.filas}`)] : []
  const rangos = escaparXml([...columnas, ...filas].join(','))
  return [`<definedName name="_xlnm.Print_Titles" localSheetId="${hoja}">${rangos}</definedName>`]
}

function relaciones(filas: readonly (readonly [tipo: string, destino: string])[]): string {
  const xml = filas.map(
    ([tipo, destino], i) => `<Relationship Id="rId${i + 1}" Type="${REL}/${tipo}" Target="${destino}"/>`,
  )
  return `${XML}<Relationships xmlns="${NS}/package/2006/relationships">${xml.join('')}</Relationships>`
}

function xmlTipos(hojas: readonly HojaEscrita[]): string {
  const tipo = (nombre: string, clase: string) =>
    `<Override PartName="/xl/${nombre}" ContentType="application/vnd.openxmlformats-officedocument.${clase}+xml"/>`
  const parte = (nombre: string, clase: string) =>
    `<Override PartName="/xl/${nombre}" ContentType="${TIPO}.${clase}+xml"/>`
  const deHojas = hojas.flatMap(({ notas = [], graficos = [] }, i) => [
    parte(`worksheets/sheet${i + 1}.xml`, 'worksheet'),
    ...(notas.length > 0 ? [parte(`comments${i + 1}.xml`, 'comments')] : []),
    ...(graficos.length > 0 ? [tipo(`drawings/drawing${i + 1}.xml`, 'drawing')] : []),
    ...graficos.map((_, g) => tipo(`charts/${nombreGrafico(i + 1, g)}`, 'drawingml.chart')),
  ])
  return `${XML}<Types xmlns="${NS}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${parte('workbook.xml', 'sheet.main')}${deHojas.join('')}${parte('styles.xml', 'styles')}</Types>`
}
