// A block of cells as spreadsheets put it on the clipboard: text with tabs, or a table of HTML that also carries the exact number behind what is shown.

/** A pasted cell: what was seen in the spreadsheet and, when it says so, the exact number that it holds. */
export type CeldaHoja = { readonly texto: string; readonly exacto: string | null }
export type Hoja = readonly (readonly CeldaHoja[])[]

/** Tabs between cells, a line end after each row; a cell with any of them, or with quotes, comes quoted. */
export function leerTabulado(texto: string): Hoja {
  const filas: CeldaHoja[][] = [[]]
  let i = 0
  while (i <= texto.length) {
    const [celda, fin] = texto[i] === '"' ? leerEntreComillas(texto, i) : leerSuelta(texto, i)
    filas.at(-1)?.push({ texto: celda, exacto: null })
    const separa = texto[fin]
    if (separa === undefined) break
    i = fin + (texto.startsWith('\r\n', fin) ? 2 : 1)
    if (separa !== '\t') filas.push([])
  }
  // The line end after the last row is not one more row.
  const ultima = filas.at(-1)
  if (filas.length > 1 && ultima?.length === 1 && ultima[0]?.texto === '') filas.pop()
  return filas
}

function leerSuelta(texto: string, desde: number): readonly [string, number] {
  let fin = desde
  while (fin < texto.length && !'\t\n\r'.includes(texto[fin] ?? '')) fin += 1
  return [texto.slice(desde, fin), fin]
}

/** A text that merely begins with a quote is taken as it is. */
function leerEntreComillas(texto: string, desde: number): readonly [string, number] {
  let cierra = texto.indexOf('"', desde + 1)
  while (cierra >= 0 && texto[cierra + 1] === '"') cierra = texto.indexOf('"', cierra + 2)
  const sigue = texto[cierra + 1]
  if (cierra < 0 || (sigue !== undefined && !'\t\n\r'.includes(sigue))) return leerSuelta(texto, desde)
  return [texto.slice(desde + 1, cierra).replaceAll('""', '"'), cierra + 1]
}

export function escribirTabulado(filas: readonly (readonly string[])[]): string {
  return filas.map((celdas) => celdas.map(entrecomillar).join('\t')).join('\n')
}

function entrecomillar(texto: string): string {
  return /[\t\n\r"]/.test(texto) ? `"${texto.replaceAll('"', '""')}"` : texto
}

/** The first table of a document; null when there is none. LibreOffice says the number in `sdval`, Excel in `x:num`. */
export function leerTabla(documento: Document): Hoja | null {
  const tabla = documento.querySelector('table')
  if (!tabla) return null
  const filas = [...tabla.rows]
  const hoja: CeldaHoja[][] = filas.map(() => [])
  for (const [f, fila] of filas.entries())
    for (const celda of fila.cells) extender(hoja, f, primeraLibre(hoja[f]), celda)
  return hoja.map((fila) => Array.from(fila, (celda) => celda ?? VACIA))
}

const VACIA: CeldaHoja = { texto: '', exacto: null }

function primeraLibre(fila: readonly CeldaHoja[] = []): number {
  let c = 0
  while (fila[c]) c += 1
  return c
}

/** A merged cell holds its value in its corner and blanks in the rest, as in the spreadsheet. */
function extender(hoja: readonly CeldaHoja[][], f: number, c: number, celda: HTMLTableCellElement): void {
  for (const [df, fila] of hoja.slice(f, f + celda.rowSpan).entries())
    for (let dc = 0; dc < celda.colSpan; dc += 1) fila[c + dc] = df + dc === 0 ? celdaDe(celda) : VACIA
}

function celdaDe(celda: HTMLTableCellElement): CeldaHoja {
  for (const salto of celda.querySelectorAll('br')) salto.replaceWith('\n')
  const texto = (celda.textContent ?? '').replace(/\n$/, '')
  return { texto, exacto: celda.getAttribute('sdval') ?? celda.getAttribute('x:num') }
}

/** What a paste brings: the table when it carries exact numbers, otherwise the text; null when it is not a block. */
export function leerPortapapeles(texto: string, html: string, abrir: (html: string) => Document): Hoja | null {
  const tabla = /sdval=|x:num=/.test(html) ? leerTabla(abrir(sinEstilos(html))) : null
  if (tabla) return tabla
  return texto === '' ? null : leerTabulado(texto)
}

/** Only the table, without its styles: a page under a strict policy would refuse them aloud even in a document nobody sees. */
function sinEstilos(html: string): string {
  const tabla = html.slice(Math.max(0, html.search(/<table/i)))
  return tabla.replace(/<style[\s\S]*?<\/style>/gi, '').replace(/\sstyle=("[^"]*"|'[^']*')/gi, '')
}
