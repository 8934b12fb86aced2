// The looks of the workbook of a corte: what is filled is open and coloured, the rest is locked; lists, formats and a help in each header.
import {
  type ClaveColumna,
  COLUMNAS_METAS,
  COLUMNAS_RECURSOS,
  type ColumnaCorte,
  FILA_ENCABEZADOS,
  FILAS_DE_MAS,
  type FilaCorte,
  HOJA_METAS,
  HOJA_RECURSOS,
  isCampoLibro,
  type LibroCorte,
  PRIMERA_FILA,
} from '@kpt/domain/seguimiento/libro'
import { letraColumna } from '@kpt/domain/shared'
import { AYUDAS_CORTE } from '@kpt/textos/libro-corte'
import type { CeldaEscrita, FilaEscrita, HojaEscrita, Validacion } from '../../../platform/spreadsheet/index.ts'
import { BANDA, ENCABEZADO, ENCABEZADO_ABIERTO, estiloDe, fila, HOJA_LISTAS } from './aspecto.ts'

const ANCHO: Readonly<Partial<Record<ClaveColumna, number>>> = {
  nombre: 46,
  linea: 28,
  observacion: 46,
  sin_avance: 36,
  fuente: 34,
}
const ANCHOS = { texto: 15, parrafo: 30, cantidad: 14, pesos: 19 } as const

export type Editables = {
  /** Null: nobody writes in this book. */
  readonly metas: ReadonlySet<string> | null
  readonly fuentes: readonly string[]
}

/** The two sheets that people see after the instructions. `banda` says whose the book is. */
export function hojasDelCorte(
  { metas, recursos }: LibroCorte,
  banda: string,
  { metas: abiertas, fuentes }: Editables,
): HojaEscrita[] {
  const deMas = abiertas ? FILAS_DE_MAS : 0
  return [
    hoja(HOJA_METAS, COLUMNAS_METAS, metas, { banda, abiertas, deMas: 0, listas: {} }),
    hoja(HOJA_RECURSOS, COLUMNAS_RECURSOS, recursos, {
      ...{ banda, abiertas, deMas },
      listas: {
        meta: `'${HOJA_METAS}'!$A$${PRIMERA_FILA}:$A$${PRIMERA_FILA + Math.max(1, metas.length) - 1}`,
        fuente: `${HOJA_LISTAS}!$A$1:$A$${Math.max(1, fuentes.length)}`,
      },
    }),
    { nombre: HOJA_LISTAS, oculta: true, protegida: true, filas: fuentes.map((nombre, i) => fila(i + 1, [nombre])) },
  ]
}

type Forma = {
  readonly banda: string
  readonly abiertas: ReadonlySet<string> | null
  readonly deMas: number
  readonly listas: Readonly<Partial<Record<ClaveColumna, string>>>
}

function hoja(
  nombre: string,
  columnas: readonly ColumnaCorte[],
  filas: readonly FilaCorte[],
  forma: Forma,
): HojaEscrita {
  const { banda, abiertas, deMas } = forma
  const llenas = filas.map((f, i) => filaDeMeta(PRIMERA_FILA + i, columnas, f, abiertas?.has(f.meta) ?? false))
  const desde = PRIMERA_FILA + filas.length
  const blancas = Array.from({ length: deMas }, (_, i) => filaEnBlanco(desde + i, columnas))
  const ultima = desde + Math.max(deMas, 1) - 1
  return {
    nombre,
    filas: [
      fila(1, [banda], BANDA),
      { numero: FILA_ENCABEZADOS, celdas: columnas.map((c, i) => encabezado(c, i + 1, abiertas !== null)) },
      ...llenas,
      ...blancas,
    ],
    columnas: columnas.map(({ clave, clase }) => ({ ancho: ANCHO[clave] ?? ANCHOS[clase] })),
    inmovil: { filas: FILA_ENCABEZADOS, columnas: 3 },
    filtro: `A${FILA_ENCABEZADOS}:${letraColumna(columnas.length)}${desde + deMas - 1}`,
    protegida: true,
    notas: columnas.flatMap((c, i) => {
      const texto = AYUDAS_CORTE[c.clave]
      return texto === undefined ? [] : [{ columna: i + 1, fila: FILA_ENCABEZADOS, texto }]
    }),
    validaciones: abiertas ? columnas.flatMap((c, i) => validaciones(c, i + 1, { desde, ultima, deMas }, forma)) : [],
  }
}

function encabezado({ clave, encabezado: valor }: ColumnaCorte, columna: number, seLlena: boolean): CeldaEscrita {
  return { columna, valor, estilo: seLlena && isCampoLibro(clave) ? ENCABEZADO_ABIERTO : ENCABEZADO }
}

function filaDeMeta(
  numero: number,
  columnas: readonly ColumnaCorte[],
  { valores }: FilaCorte,
  abierta: boolean,
): FilaEscrita {
  return {
    numero,
    celdas: columnas.map((c, i) => ({
      columna: i + 1,
      valor: valores[c.clave] ?? null,
      estilo: estiloDe(c.clase, abierta && isCampoLibro(c.clave), valores[c.clave]),
    })),
  }
}

/** Whose it is, the source and the money are open; the figures of the plan are not known yet. */
function filaEnBlanco(numero: number, columnas: readonly ColumnaCorte[]): FilaEscrita {
  const abierta = ({ clave }: ColumnaCorte) => clave === 'meta' || clave === 'fuente' || isCampoLibro(clave)
  return {
    numero,
    celdas: columnas.map((c, i) => ({ columna: i + 1, valor: null, estilo: estiloDe(c.clase, abierta(c)) })),
  }
}

type Rango = { readonly desde: number; readonly ultima: number; readonly deMas: number }

function validaciones(
  { clave, clase, encabezado: titulo }: ColumnaCorte,
  columna: number,
  { desde, ultima, deMas }: Rango,
  { listas }: Forma,
): Validacion[] {
  const letra = letraColumna(columna)
  const ayuda = AYUDAS_CORTE[clave] ?? ''
  const lista = listas[clave]
  if (lista !== undefined)
    return [{ rango: `${letra}${desde}:${letra}${ultima}`, titulo, ayuda, lista, estricta: true }]
  if (!isCampoLibro(clave)) return []
  const hasta = deMas > 0 ? ultima : Math.max(PRIMERA_FILA, desde - 1)
  const numero = clase === 'cantidad' || clase === 'pesos'
  return [
    { rango: `${letra}${PRIMERA_FILA}:${letra}${hasta}`, titulo, ayuda, ...(numero && { numero: true as const }) },
  ]
}
