// Charts of a sheet: the drawing that places them over the cells, and each chart, which points at the cells and keeps what they said.
import { referencia } from '@kpt/domain/shared'
import { escaparXml } from '@kpt/textos/libro'
import type { GraficoHoja, HojaEscrita } from './forma.ts'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const NS = 'http://schemas.openxmlformats.org'
const C = `${NS}/drawingml/2006/chart`
const A = `${NS}/drawingml/2006/main`
const REL = `${NS}/officeDocument/2006/relationships`
/** Of two series in horizontal bars: told apart also in black and white. */
const COLORES = ['004884', '8A9BB0']

/** `rId1` is the first chart of the sheet, in order. */
export function xmlDibujo(graficos: readonly GraficoHoja[]): string {
  return `${XML}<xdr:wsDr xmlns:xdr="${NS}/drawingml/2006/spreadsheetDrawing" xmlns:a="${A}">${graficos.map(xmlAncla).join('')}</xdr:wsDr>`
}

function xmlAncla({ titulo, alterno, columna, fila, columnas, filas }: GraficoHoja, i: number): string {
  const punto = (clase: string, c: number, f: number) =>
    `<xdr:${clase}><xdr:col>${c}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${f}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${clase}>`
  const nombre = `id="${i + 2}" name="${escaparXml(titulo)}" descr="${escaparXml(alterno)}"`
  return `<xdr:twoCellAnchor>${punto('from', columna - 1, fila - 1)}${punto('to', columna - 1 + columnas, fila - 1 + filas)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr ${nombre}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" xmlns:r="${REL}" r:id="rId${i + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
}

/** Horizontal bars, the first row above; a cell without a number leaves a gap. */
export function xmlGrafico(hoja: HojaEscrita, grafico: GraficoHoja): string {
  const series = grafico.series.map((columna, i) => xmlSerie(hoja, grafico, columna, i)).join('')
  return `${XML}<c:chartSpace xmlns:c="${C}" xmlns:a="${A}" xmlns:r="${REL}"><c:roundedCorners val="0"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="es-CO" sz="1200" b="1"/><a:t>${escaparXml(grafico.titulo)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>${EJES}</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
}

const EJES =
  '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:majorGridlines/><c:numFmt formatCode="0%" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="max"/></c:valAx>'

function xmlSerie(hoja: HojaEscrita, grafico: GraficoHoja, columna: number, i: number): string {
  const [desde, hasta] = grafico.datos
  const rango = (c: number, a: number, b: number) => {
    const fija = (f: number) => referencia(c, f).replace(/^([A-Z]+)/, '$$$1$$')
    return escaparXml(`'${hoja.nombre.replaceAll("'", "''")}'!${fija(a)}${a === b ? '' : `:${fija(b)}`}`)
  }
  const filas = hoja.filas.filter((f) => f.numero >= desde && f.numero <= hasta)
  const en = (c: number) => filas.map((f) => f.celdas.find((celda) => celda.columna === c)?.valor ?? null)
  const titulo = hoja.filas.find((f) => f.numero === desde - 1)?.celdas.find((c) => c.columna === columna)?.valor ?? ''
  const cuantos = `<c:ptCount val="${filas.length}"/>`
  const puntos = (valores: readonly unknown[], tipo: 'string' | 'number') =>
    valores
      .map((v, n) => (typeof v === tipo ? `<c:pt idx="${n}"><c:v>${escaparXml(String(v))}</c:v></c:pt>` : ''))
      .join('')
  return `<c:ser><c:idx val="${i}"/><c:order val="${i}"/><c:tx><c:strRef><c:f>${rango(columna, desde - 1, desde - 1)}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escaparXml(String(titulo))}</c:v></c:pt></c:strCache></c:strRef></c:tx><c:spPr><a:solidFill><a:srgbClr val="${COLORES[i % COLORES.length]}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/><c:cat><c:strRef><c:f>${rango(grafico.nombres, desde, hasta)}</c:f><c:strCache>${cuantos}${puntos(en(grafico.nombres), 'string')}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>${rango(columna, desde, hasta)}</c:f><c:numCache><c:formatCode>0.0%</c:formatCode>${cuantos}${puntos(en(columna), 'number')}</c:numCache></c:numRef></c:val></c:ser>`
}
