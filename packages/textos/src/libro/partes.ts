// A workbook as the parts of its file, one after the other; the sheets come first, in any order, and the book lists them as `orden` says.
import type { Cuaderno } from './celda.ts'
import { escaparXml } from './escapar.ts'
import { xmlEstilos } from './estilos.ts'
import type { Hoja } from './hoja.ts'

/** A part of the file: whoever takes it uses up its pieces before asking for the next. */
export type Parte = { readonly nombre: string; readonly trozos: AsyncIterable<string> | Iterable<string> }

export type Apuntes = {
  /** Figures so far that had more digits than a spreadsheet keeps. */
  readonly cifrasLargas: () => number
}

/**
 * `hojas` is asked for one sheet at a time, with what has been noted so far: the last one may tell it. `orden` sorts the names as the book
 * shows them; as they came when it is absent.
 */
export async function* partesDelLibro(
  hojas: (apuntes: Apuntes) => AsyncIterable<Hoja> | Iterable<Hoja>,
  orden: (nombre: string) => number = () => 0,
): AsyncGenerator<Parte> {
  const textos = new Map<string, number>()
  const nombres: string[] = []
  let largas = 0
  const cuaderno: Cuaderno = {
    compartir: (texto) => {
      const numero = textos.get(texto) ?? textos.size
      if (numero === textos.size) textos.set(texto, numero)
      return numero
    },
    cifraLarga: () => {
      largas += 1
    },
  }
  for await (const hoja of hojas({ cifrasLargas: () => largas })) {
    nombres.push(hoja.nombre)
    yield { nombre: `xl/worksheets/sheet${nombres.length}.xml`, trozos: hoja.trozos(cuaderno) }
  }
  yield { nombre: 'xl/sharedStrings.xml', trozos: xmlTextos(textos.keys(), textos.size) }
  yield { nombre: 'xl/styles.xml', trozos: [xmlEstilos()] }
  yield { nombre: 'xl/workbook.xml', trozos: [xmlLibro(nombres, orden)] }
  yield { nombre: 'xl/_rels/workbook.xml.rels', trozos: [xmlRelaciones(nombres.length)] }
  yield { nombre: '_rels/.rels', trozos: [RAIZ] }
  yield { nombre: '[Content_Types].xml', trozos: [xmlTipos(nombres.length)] }
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const NS = 'http://schemas.openxmlformats.org'
const REL = `${NS}/officeDocument/2006/relationships`
const PRINCIPAL = `${NS}/spreadsheetml/2006/main`
const TIPO = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const RAIZ = `${XML}<Relationships xmlns="${NS}/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`

function* xmlTextos(textos: Iterable<string>, cuantos: number): Generator<string> {
  yield `${XML}<sst xmlns="${PRINCIPAL}" uniqueCount="${cuantos}">`
  for (const texto of textos) yield `<si><t xml:space="preserve">${escaparXml(texto)}</t></si>`
  yield '</sst>'
}

function xmlLibro(nombres: readonly string[], orden: (nombre: string) => number): string {
  const hojas = nombres
    .map((nombre, i) => ({ nombre, i }))
    .sort((a, b) => orden(a.nombre) - orden(b.nombre) || a.i - b.i)
    .map(({ nombre, i }) => `<sheet name="${escaparXml(nombre)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
  return `${XML}<workbook xmlns="${PRINCIPAL}" xmlns:r="${REL}"><sheets>${hojas.join('')}</sheets></workbook>`
}

function xmlRelaciones(hojas: number): string {
  const filas = Array.from({ length: hojas }, (_, i) => relacion(i + 1, 'worksheet', `worksheets/sheet${i + 1}.xml`))
  filas.push(relacion(hojas + 1, 'styles', 'styles.xml'), relacion(hojas + 2, 'sharedStrings', 'sharedStrings.xml'))
  return `${XML}<Relationships xmlns="${NS}/package/2006/relationships">${filas.join('')}</Relationships>`
}

function relacion(numero: number, clase: string, destino: string): string {
  return `<Relationship Id="rId${numero}" Type="${REL}/${clase}" Target="${destino}"/>`
}

function xmlTipos(hojas: number): string {
  const parte = (nombre: string, clase: string) =>
    `<Override PartName="/xl/${nombre}" ContentType="${TIPO}.${clase}+xml"/>`
  const deHojas = Array.from({ length: hojas }, (_, i) => parte(`worksheets/sheet${i + 1}.xml`, 'worksheet'))
  return `${XML}<Types xmlns="${NS}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parte('workbook.xml', 'sheet.main')}${deHojas.join('')}${parte('styles.xml', 'styles')}${parte('sharedStrings.xml', 'sharedStrings')}</Types>`
}
