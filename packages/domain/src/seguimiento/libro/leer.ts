// Reads a filled workbook of a corte: whose it is, what each cell says beside what it held when it was downloaded, and what cannot be read.

import type { ClaveReporte } from '../../reportes/index.ts'
import {
  type CodigoLibroCorte,
  hojaDeLibro,
  leerSello,
  type RechazoDeLibro,
  type SelloReporte,
} from '../../reportes/libro/index.ts'
import { comparable, type Hallazgo, type HojaLibro, type Libro, referencia } from '../../shared/index.ts'
import { type Identificadas, leerFilas } from './filas.ts'
import {
  CAMPOS_LIBRO,
  type CampoLibro,
  type ClaveColumna,
  COLUMNAS_METAS,
  COLUMNAS_RECURSOS,
  type ColumnaCorte,
  FILA_ENCABEZADOS,
  HOJA_METAS,
  HOJA_RECURSOS,
  isCampoLibro,
} from './forma.ts'

/** What one cell of the book says of a field; null when it is blank. */
export type CeldaLeida = {
  readonly meta: string
  readonly campo: CampoLibro
  /** Source of the money; empty otherwise. */
  readonly clave: string
  /** What it held when the book was made. */
  readonly base: string | null
  readonly valor: string | null
}

/** Where the fields are in this book: row of each meta (or `meta/source`) and letter of each column. */
export type Lugares = {
  readonly filas: Readonly<Record<string, number>>
  readonly letras: Readonly<Partial<Record<CampoLibro, string>>>
}

export type SelloLibro = SelloReporte & { readonly planDesde: number; readonly planVersion: number }

export type LibroLeido =
  | RechazoDeLibro
  | {
      readonly tipo: 'libro'
      readonly sello: SelloLibro
      readonly celdas: readonly CeldaLeida[]
      readonly lugares: Lugares
      readonly hallazgos: readonly Hallazgo[]
    }

/** `fuentes` are those that the report of the corte may name; `clave` is the corte to which the book was brought. */
export function leerLibroCorte(
  libro: Libro,
  clave: ClaveReporte,
  fuentes: readonly { readonly clave: string; readonly nombre: string }[],
): LibroLeido {
  const { sello, base: celdasBase, ajeno } = leerSello(libro, clave, SELLO)
  if (ajeno) return { tipo: 'rechazo', hallazgos: [ajeno], sello }
  const metas = identificar(HOJA_METAS, hojaDeLibro(libro, HOJA_METAS), COLUMNAS_METAS)
  const recursos = identificar(HOJA_RECURSOS, hojaDeLibro(libro, HOJA_RECURSOS), COLUMNAS_RECURSOS)
  const faltan = [...metas.faltan, ...recursos.faltan]
  if (faltan.length > 0) return { tipo: 'rechazo', hallazgos: faltan, sello }
  const claves = new Map(
    fuentes.flatMap((f) => [[comparable(f.nombre), f.clave] as const, [comparable(f.clave), f.clave] as const]),
  )
  const base = new Map(celdasBase.map((b) => [`${b.meta}/${b.campo}/${b.clave}`, b.valor]))
  const filas = leerFilas([metas, recursos], (nombre) => claves.get(comparable(nombre)) ?? null)
  const celdas = filas.celdas.map((celda) => ({
    ...celda,
    base: base.get(`${celda.meta}/${celda.campo}/${celda.clave}`) ?? null,
  }))
  return {
    tipo: 'libro',
    sello,
    celdas: celdas.filter((c) => c.valor !== null || c.base !== null),
    lugares: { filas: filas.lugares, letras: { ...metas.letras, ...recursos.letras } },
    hallazgos: filas.hallazgos,
  }
}

const SELLO = { enteros: ['planDesde', 'planVersion'], campos: CAMPOS_LIBRO } as const

type ConFaltas = Identificadas & { readonly faltan: readonly Hallazgo[] }

/** Columns by their headers, wherever they are now; the ones that only help to read may be gone. */
function identificar(nombre: string, hoja: HojaLibro | undefined, columnas: readonly ColumnaCorte[]): ConFaltas {
  const falta = (regla: CodigoLibroCorte, columna: string): Hallazgo => ({
    ...{ regla, gravedad: 'error', valor: null, detalles: { nombre, columna } },
    ruta: regla === 'corte_hoja_ausente' ? {} : { hoja: nombre },
  })
  if (!hoja)
    return { hoja: nombre, filas: [], columnas: new Map(), letras: {}, faltan: [falta('corte_hoja_ausente', '')] }
  const titulos = hoja.filas.find((f) => f.numero === FILA_ENCABEZADOS)?.celdas ?? []
  const lugares = new Map<ClaveColumna, number>()
  for (const { clave, encabezado } of columnas) {
    const columna = titulos.find(([, titulo]) => comparable(titulo) === comparable(encabezado))?.[0]
    if (columna !== undefined) lugares.set(clave, columna)
  }
  const sirve = ({ clave }: ColumnaCorte) => clave === 'meta' || clave === 'fuente' || isCampoLibro(clave)
  const faltan = columnas.filter((c) => sirve(c) && !lugares.has(c.clave))
  return {
    hoja: nombre,
    filas: hoja.filas.filter((f) => f.numero > FILA_ENCABEZADOS),
    columnas: lugares,
    letras: Object.fromEntries([...lugares].map(([clave, columna]) => [clave, referencia(columna, 1).slice(0, -1)])),
    faltan: faltan.map((c) => falta('corte_columna_ausente', c.encabezado)),
  }
}
