/** Rows of a CSV text (RFC 4180: comma, double quotes, one header line) as objects by column; an empty cell is null. Throws on a row of another width. */
export function parseCsv(texto: string): Record<string, string | null>[] {
  const [encabezado, ...filas] = splitRows(texto)
  if (!encabezado) throw new Error('the file is empty')
  return filas.map((celdas, i) => {
    if (celdas.length !== encabezado.length) {
      throw new Error(`row ${i + 2} has ${celdas.length} cells and the header ${encabezado.length}`)
    }
    return Object.fromEntries(encabezado.map((columna, j) => [columna, celdas[j] === '' ? null : (celdas[j] ?? null)]))
  })
}

const CELDA = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/y

function splitRows(texto: string): string[][] {
  const filas: string[][] = []
  let fila: string[] = []
  CELDA.lastIndex = 0
  while (CELDA.lastIndex < texto.length) {
    const hallada = CELDA.exec(texto)
    if (!hallada) throw new Error(`row ${filas.length + 1} is not CSV`)
    const [, celda = '', fin] = hallada
    fila.push(celda.startsWith('"') ? celda.slice(1, -1).replaceAll('""', '"') : celda)
    if (fin !== ',') {
      filas.push(fila)
      fila = []
    }
  }
  return filas
}
