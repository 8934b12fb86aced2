// The sheet that lists what was found, each with a link to its cell.
import { type Gravedad, letraColumna, referencia } from '@kpt/domain/shared'
import { escaparXml } from '@kpt/textos/libro'
import { altoDeFila } from '../escritura/altura.ts'

export type Destino = { readonly hoja: string; readonly celda: string }
export type FilaLista = {
  readonly celdas: readonly string[]
  readonly destino: Destino | null
  /** Colours the first cell as the finding's own cell; null in a row that is not a finding. */
  readonly gravedad: Gravedad | null
}
export type Lista = {
  readonly nombre: string
  readonly encabezados: readonly string[]
  readonly anchos: readonly number[]
  /** Column (1 is A) whose cell is the link. */
  readonly enlace: number
  readonly filas: readonly FilaLista[]
}

/** Characters that a cell holds. */
const LARGO_MAXIMO = 32_000

export function xmlLista(
  { encabezados, anchos, enlace, filas }: Lista,
  principal: string,
  estilos: {
    readonly encabezado: number
    readonly parrafo: number
    readonly deGravedad: Readonly<Record<Gravedad, number>>
  },
): string {
  const celda = (texto: string, columna: number, fila: number, estilo: number) =>
    texto === ''
      ? ''
      : `<c r="${referencia(columna, fila)}" s="${estilo}" t="inlineStr"><is><t xml:space="preserve">${escaparXml(texto.slice(0, LARGO_MAXIMO))}</t></is></c>`
  const cols = anchos.map((ancho, i) => `<col min="${i + 1}" max="${i + 1}" width="${ancho}" customWidth="1"/>`)
  const titulos = encabezados.map((t, i) => celda(t, i + 1, 1, estilos.encabezado)).join('')
  const datos = filas.map(({ celdas, gravedad }, f) => {
    const alto = altoDeFila(celdas.map((texto, i) => ({ texto, ancho: anchos[i] ?? 0 })))
    const deLaPrimera = gravedad === null ? estilos.parrafo : estilos.deGravedad[gravedad]
    const escritas = celdas.map((t, i) => celda(t, i + 1, f + 2, i === 0 ? deLaPrimera : estilos.parrafo))
    return `<row r="${f + 2}"${alto === null ? '' : ` ht="${alto}"`}>${escritas.join('')}</row>`
  })
  const enlaces = filas.flatMap(({ destino }, f) =>
    destino === null
      ? []
      : [
          `<hyperlink ref="${referencia(enlace, f + 2)}" location="${escaparXml(`'${destino.hoja.replaceAll("'", "''")}'!${destino.celda}`)}" display="${escaparXml(destino.celda)}"/>`,
        ],
  )
  const todo = `A1:${letraColumna(encabezados.length)}${filas.length + 1}`
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${principal}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${todo}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${cols.join('')}</cols><sheetData><row r="1">${titulos}</row>${datos.join('')}</sheetData><autoFilter ref="${todo}"/>${enlaces.length > 0 ? `<hyperlinks>${enlaces.join('')}</hyperlinks>` : ''}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup orientation="landscape" fitToHeight="0"/></worksheet>`
}
