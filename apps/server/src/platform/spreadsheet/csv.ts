// A text of values separated by commas or semicolons, as spreadsheets in Spanish save it, read as the grid of a workbook with one sheet.
import type { CeldaLibro, FilaLibro, Libro } from '@kpt/domain/shared'
import type { LimitesLibro } from './limites.ts'
import { rechazo } from './rechazo.ts'

const SEPARADORES = [';', ',', '\t'] as const
const NOMBRE = 'CSV'

/** Throws a refusal beyond the limits, and for a quote that nobody closes. Blank lines count as rows: the person sees the same numbers in Excel. */
export function readCsv(archivo: Buffer, limites: LimitesLibro): Libro {
  const texto = decodificar(archivo)
  if (texto.length > limites.caracteres) throw rechazo('libro_muy_grande', { motivo: 'caracteres' })
  const filas: FilaLibro[] = []
  let celdas = 0
  let numero = 0
  for (const valores of recorrer(texto, separadorDe(texto))) {
    numero += 1
    const llenas = valores.flatMap((valor, i): CeldaLibro[] => (valor === '' ? [] : [[i + 1, valor]]))
    celdas += llenas.length
    if (celdas > limites.celdas) throw rechazo('libro_muy_grande', { motivo: 'celdas' })
    if (valores.length > limites.columnaMaxima || numero > limites.filaMaxima)
      throw rechazo('libro_celda_lejana', { hoja: NOMBRE, fila: String(numero) })
    if (llenas.length > 0) filas.push({ numero, celdas: llenas })
  }
  return { hojas: [{ nombre: NOMBRE, filas }] }
}

/** UTF-8 with its mark or without it; what is not UTF-8 was saved by an old Windows (Latin-1 and its quotes). */
function decodificar(archivo: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(archivo)
  } catch {
    return new TextDecoder('windows-1252').decode(archivo)
  }
}

/** The one that the first line with any says most, quoted texts apart. */
function separadorDe(texto: string): string {
  const sinTextos = texto.slice(0, 20_000).replace(/"[^"]*"/g, '')
  const linea = sinTextos.split(/\r\n|\r|\n/).find((l) => /[;,\t]/.test(l)) ?? ''
  const veces = (separador: string) => linea.split(separador).length
  return SEPARADORES.toSorted((a, b) => veces(b) - veces(a))[0] ?? ';'
}

/** RFC 4180: a quoted value holds separators, line breaks and doubled quotes. */
function* recorrer(texto: string, separador: string): Generator<readonly string[]> {
  const partes = new RegExp(
    `"([^"]*(?:""[^"]*)*)"|([^${separador}\\r\\n"][^${separador}\\r\\n]*)|(${separador})|(\\r\\n|\\r|\\n)`,
    'gy',
  )
  let fila = ['']
  let fin = 0
  for (const parte of texto.matchAll(partes)) {
    const [todo, citado, llano, corte] = parte
    if (citado !== undefined) fila[fila.length - 1] += citado.replaceAll('""', '"')
    else if (llano !== undefined) fila[fila.length - 1] += llano
    else if (corte !== undefined) fila.push('')
    else {
      yield fila
      fila = ['']
    }
    fin = parte.index + todo.length
  }
  if (fin < texto.length) throw rechazo('libro_danado', { motivo: 'comillas', caracter: String(fin + 1) })
  if (fila.length > 1 || fila[0] !== '') yield fila
}
