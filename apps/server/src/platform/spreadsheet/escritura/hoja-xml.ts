// A sheet of ours as the XML of its part, in the order that the format asks for.
import { letraColumna, referencia } from '@kpt/domain/shared'
import { escaparXml } from '@kpt/textos/libro'
import { altoDeFila } from './altura.ts'
import type { Estilos } from './estilos.ts'
import type { CeldaEscrita, FilaEscrita, HojaEscrita, Validacion } from './forma.ts'

const PRINCIPAL = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export function xmlHoja(hoja: HojaEscrita, estilos: Estilos): string {
  const { filas, protegida, filtro, validaciones = [], notas = [], graficos = [] } = hoja
  const datos = filas.map((fila) => xmlFila(fila, hoja, estilos)).join('')
  const ultima = filas.at(-1)?.numero ?? 1
  const ancho = Math.max(1, hoja.columnas?.length ?? 0, ...filas.map((f) => f.celdas.at(-1)?.columna ?? 1))
  const cabe = (hoja.columnas ?? []).reduce((suma, c) => suma + (c.ancho ?? ANCHO), 0) <= ANCHO_DE_PAGINA
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${PRINCIPAL}" xmlns:r="${REL}">${cabe ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : ''}<dimension ref="A1:${referencia(ancho, ultima)}"/>${xmlVista(hoja)}<sheetFormatPr defaultRowHeight="15"/>${xmlColumnas(hoja, estilos)}<sheetData>${datos}</sheetData>${protegida ? PROTECCION : ''}${filtro ? `<autoFilter ref="${filtro}"/>` : ''}${xmlValidaciones(validaciones)}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup orientation="landscape" fitToHeight="0"/><ignoredErrors><ignoredError sqref="A1:${letraColumna(ancho)}${ultima}" numberStoredAsText="1"/></ignoredErrors>${graficos.length > 0 ? `<drawing r:id="rId${notas.length > 0 ? 3 : 1}"/>` : ''}${notas.length > 0 ? '<legacyDrawing r:id="rId1"/>' : ''}</worksheet>`
}

/** Characters that a page printed sideways still shows legibly: a narrower sheet is fitted to it. */
const ANCHO_DE_PAGINA = 260
/** Of a column that says nothing. */
const ANCHO = 12

/** Widths, heights, filters and links stay with the person; only what is locked may not be written. */
const PROTECCION =
  '<sheetProtection sheet="1" formatCells="0" formatColumns="0" formatRows="0" insertHyperlinks="0" sort="0" autoFilter="0"/>'

function xmlVista({ inmovil }: HojaEscrita): string {
  if (!inmovil) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>'
  const { filas, columnas } = inmovil
  const lados = [columnas > 0 ? ` xSplit="${columnas}"` : '', filas > 0 ? ` ySplit="${filas}"` : ''].join('')
  const panel = columnas > 0 ? 'bottomRight' : 'bottomLeft'
  return `<sheetViews><sheetView workbookViewId="0"><pane${lados} topLeftCell="${referencia(columnas + 1, filas + 1)}" activePane="${panel}" state="frozen"/><selection pane="${panel}" activeCell="${referencia(columnas + 1, filas + 1)}" sqref="${referencia(columnas + 1, filas + 1)}"/></sheetView></sheetViews>`
}

function xmlColumnas({ columnas = [] }: HojaEscrita, estilos: Estilos): string {
  if (columnas.length === 0) return ''
  const cols = columnas.map(
    ({ ancho = ANCHO, estilo }, i) =>
      `<col min="${i + 1}" max="${i + 1}" width="${ancho}" style="${estilos.numero(estilo)}" customWidth="1"/>`,
  )
  return `<cols>${cols.join('')}</cols>`
}

function xmlFila({ numero, celdas }: FilaEscrita, { columnas = [] }: HojaEscrita, estilos: Estilos): string {
  const alto = altoDeFila(
    celdas.flatMap(({ columna, valor, estilo }) =>
      estilo?.ajusta && typeof valor === 'string'
        ? [{ texto: valor, ancho: columnas[columna - 1]?.ancho ?? ANCHO, ...(estilo.negrita && { negrita: true }) }]
        : [],
    ),
  )
  return `<row r="${numero}"${alto === null ? '' : ` ht="${alto}"`}>${celdas.map((celda) => xmlCelda(celda, numero, estilos)).join('')}</row>`
}

function xmlCelda({ columna, valor, formula, estilo }: CeldaEscrita, fila: number, estilos: Estilos): string {
  const s = estilos.numero(estilo)
  const abre = `<c r="${referencia(columna, fila)}"${s === 0 ? '' : ` s="${s}"`}`
  if (formula !== undefined) {
    const [tipo, resultado] =
      typeof valor === 'number' ? ['', String(valor)] : [' t="str"', escaparXml(String(valor ?? ''))]
    return `${abre}${tipo}><f>${escaparXml(formula)}</f><v>${resultado}</v></c>`
  }
  if (valor === null) return `${abre}/>`
  if (typeof valor === 'number') return `${abre}><v>${valor}</v></c>`
  if (typeof valor === 'boolean') return `${abre} t="b"><v>${valor ? 1 : 0}</v></c>`
  return `${abre} t="inlineStr"><is><t xml:space="preserve">${escaparXml(valor)}</t></is></c>`
}

/** Excel keeps at most 32 characters of a title and 255 of a help. */
const [LARGO_TITULO, LARGO_AYUDA] = [32, 255]

function xmlValidaciones(validaciones: readonly Validacion[]): string {
  if (validaciones.length === 0) return ''
  return `<dataValidations count="${validaciones.length}">${validaciones.map(xmlValidacion).join('')}</dataValidations>`
}

function xmlValidacion({ rango, lista, numero, estricta, titulo, ayuda }: Validacion): string {
  const texto = (t: string, largo: number) => escaparXml(t.length > largo ? `${t.slice(0, largo - 1)}…` : t)
  const tipo = lista !== undefined ? ' type="list"' : numero ? ' type="decimal" operator="greaterThanOrEqual"' : ''
  const formula = lista !== undefined ? lista : numero ? '0' : null
  const error =
    formula === null
      ? ''
      : ` showErrorMessage="1" errorStyle="${estricta ? 'stop' : 'warning'}" errorTitle="${texto(titulo, LARGO_TITULO)}" error="${texto(ayuda, LARGO_AYUDA - 30)}"`
  return `<dataValidation${tipo} allowBlank="1" showInputMessage="1"${error} promptTitle="${texto(titulo, LARGO_TITULO)}" prompt="${texto(ayuda, LARGO_AYUDA)}" sqref="${rango}">${formula === null ? '' : `<formula1>${escaparXml(formula)}</formula1>`}</dataValidation>`
}
