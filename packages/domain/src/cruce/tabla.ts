// Where a table begins in a book: its header is found by the titles, wherever its row is (CHIP puts it on row 12, DNP on row 7).
import { comparable, type FilaLibro, type HojaLibro, type Libro, type ValorCelda } from '../shared/index.ts'

/** How the title of each column is known, without accents, case or signs. */
export type Titulos<C extends string> = Readonly<Record<C, RegExp>>

export type Tabla<C extends string> = {
  readonly hoja: HojaLibro
  readonly encabezado: number
  readonly columnas: ReadonlyMap<C, number>
}

/** No head of these books is longer. */
const FILAS_DE_CABEZA = 60

/** The first row that holds every title asked for; null when no sheet has one. */
export function hallarTabla<C extends string>(
  libro: Libro,
  titulos: Titulos<C>,
  exigidos: readonly NoInfer<C>[],
): Tabla<C> | null {
  for (const hoja of libro.hojas) {
    for (const fila of hoja.filas) {
      if (fila.numero > FILAS_DE_CABEZA) break
      const columnas = columnasDe(fila, titulos)
      if (exigidos.every((campo) => columnas.has(campo))) return { hoja, encabezado: fila.numero, columnas }
    }
  }
  return null
}

function columnasDe<C extends string>({ celdas }: FilaLibro, titulos: Titulos<C>): ReadonlyMap<C, number> {
  const campos = Object.keys(titulos) as C[]
  const columnas = new Map<C, number>()
  for (const [columna, valor] of celdas) {
    const titulo = comparable(valor)
    const campo = campos.find((c) => !columnas.has(c) && titulos[c].test(titulo))
    if (campo !== undefined) columnas.set(campo, columna)
  }
  return columnas
}

export type FilaTabla<C extends string> = { readonly numero: number; readonly valor: (campo: C) => ValorCelda }

/** The rows under the header. */
export function filasDe<C extends string>({ hoja, encabezado, columnas }: Tabla<C>): FilaTabla<C>[] {
  return hoja.filas
    .filter((fila) => fila.numero > encabezado)
    .map(({ numero, celdas }) => {
      const porColumna = new Map(celdas)
      return { numero, valor: (campo) => porColumna.get(columnas.get(campo) ?? 0) ?? null }
    })
}
