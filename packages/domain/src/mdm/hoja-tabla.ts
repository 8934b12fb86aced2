// Where the table of a workbook is: the sheet and the row whose cells name the columns. Covers, titles and notes may come before it.
import {
  comparable,
  type FilaLibro,
  type HojaLibro,
  type Libro,
  limpiarLinea,
  type ValorCelda,
} from '../shared/index.ts'

const CODIGO = 'codigo'
/** Rows in which the names of the columns are looked for. */
const PRIMERAS = 20

type TablaEncontrada = {
  readonly hoja: HojaLibro | undefined
  readonly encabezado: FilaLibro | undefined
  readonly filas: readonly FilaLibro[]
  /** Sheets that look like a table too, and are not read. */
  readonly otras: readonly HojaLibro[]
}

/** The first sheet with a column of codes; without any, the first one and its first row, to say what it lacks. */
export function encontrarTabla({ hojas }: Libro): TablaEncontrada {
  const con = hojas.map((hoja) => ({ hoja, filas: hoja.filas.filter((f) => f.celdas.some(conAlgo)) }))
  const enQueFila = ({ filas }: (typeof con)[number]) => filas.slice(0, PRIMERAS).findIndex(nombraCodigo)
  const tablas = con.filter((h) => enQueFila(h) >= 0)
  const suya = tablas[0] ?? con.find((h) => h.filas.length > 0) ?? con[0]
  if (!suya) return { hoja: undefined, encabezado: undefined, filas: [], otras: [] }
  const lugar = Math.max(0, enQueFila(suya))
  const [encabezado, ...filas] = suya.filas.slice(lugar)
  return { hoja: suya.hoja, encabezado, filas, otras: tablas.slice(1).map((h) => h.hoja) }
}

/** The column that a person would call the same, whatever its capitals, accents and blanks; else as it is written. */
export function nombreColumna(valor: ValorCelda, usadas: ReadonlySet<string>): string {
  const escrito = limpiarLinea(valor)
  if (usadas.has(escrito)) return escrito
  return [...usadas].find((u) => comparable(u) === comparable(escrito.replaceAll(' ', '_'))) ?? escrito
}

const nombraCodigo = ({ celdas }: FilaLibro): boolean => celdas.some(([, valor]) => comparable(valor) === CODIGO)

const conAlgo = ([, valor]: FilaLibro['celdas'][number]): boolean => limpiarLinea(valor) !== ''
