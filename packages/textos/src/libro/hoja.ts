// A sheet row by row: head that stays in sight, filter, widths. Its XML comes in pieces, so that a book of a whole country is never in memory.
import { letraColumna, referencia } from '@kpt/domain/shared'
import { type Cuaderno, celdaXml } from './celda.ts'
import { escaparXml } from './escapar.ts'
import { numeroEstilo } from './estilos.ts'
import { type Columna, type TipoColumna, tipoDe } from './tabla.ts'

/** A sheet ready to be written: its name, and its XML in pieces. */
export type Hoja = { readonly nombre: string; readonly trozos: (cuaderno: Cuaderno) => AsyncIterable<string> }

type DeTabla<F> = {
  /** At most 31 characters, without `[]:*?/\`. */
  readonly nombre: string
  readonly columnas: readonly Columna<F>[]
  readonly filas: Iterable<F> | AsyncIterable<F>
  /** Words to be read, not a table to be filtered: its cells wrap and it has no filter. */
  readonly lectura?: boolean
}

/** Rows that fit in a sheet, with its head. */
export const FILAS_POR_HOJA = 1_048_576

const PEDAZO = 64 * 1024

export function hoja<F>(tabla: DeTabla<F>): Hoja {
  return { nombre: tabla.nombre, trozos: (cuaderno) => trozosDe(tabla, cuaderno) }
}

async function* trozosDe<F>(
  { columnas, filas, lectura = false }: DeTabla<F>,
  cuaderno: Cuaderno,
): AsyncGenerator<string> {
  const letras = columnas.map((_, i) => letraColumna(i + 1))
  const tipos = columnas.map(tipoDe)
  let pedazo = cabeza(columnas)
  let numero = 1
  for await (const fila of filas) {
    numero += 1
    if (numero > FILAS_POR_HOJA) throw new RangeError(`a sheet holds ${FILAS_POR_HOJA} rows`)
    pedazo += `<row r="${numero}">`
    for (const [i, { valor, repetido = false }] of columnas.entries()) {
      const escrita = { tipo: tipos[i] ?? 'texto', valor: valor(fila), repetido, parrafo: lectura }
      pedazo += celdaXml(`${letras[i]}${numero}`, escrita, cuaderno)
    }
    pedazo += '</row>'
    if (pedazo.length >= PEDAZO) {
      yield pedazo
      pedazo = ''
    }
  }
  yield pedazo + pie(columnas.length, numero, lectura)
}

function cabeza<F>(columnas: readonly Columna<F>[]): string {
  const anchos = columnas.map(
    (c, i) => `<col min="${i + 1}" max="${i + 1}" width="${c.ancho ?? ANCHOS[tipoDe(c)]}" customWidth="1"/>`,
  )
  const titulos = columnas.map(
    (c, i) =>
      `<c r="${referencia(i + 1, 1)}" s="${numeroEstilo('encabezado')}" t="inlineStr"><is><t xml:space="preserve">${escaparXml(c.titulo)}</t></is></c>`,
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${anchos.join('')}</cols><sheetData><row r="1">${titulos.join('')}</row>`
}

/** Codes are text with only digits: the book says that they are meant so. */
function pie(columnas: number, filas: number, lectura: boolean): string {
  const todo = `A1:${referencia(columnas, filas)}`
  const filtro = lectura ? '' : `<autoFilter ref="${todo}"/>`
  return `</sheetData>${filtro}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup orientation="landscape" fitToHeight="0"/><ignoredErrors><ignoredError sqref="${todo}" numberStoredAsText="1"/></ignoredErrors></worksheet>`
}

const ANCHOS: Record<TipoColumna, number> = {
  texto: 18,
  cantidad: 14,
  pesos: 20,
  suma: 14,
  porcentaje: 13,
  fecha: 12,
  instante: 17,
}
