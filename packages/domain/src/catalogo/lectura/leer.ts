// Reads DNP's file of the Catálogo Programático: any sheet, any order of columns, as messy as real books are (R2.3).
import { type Libro, limpiarLinea, porGravedad } from '../../shared/index.ts'
import type { EntradaCatalogo } from '../entrada.ts'
import { crearFila } from './celdas.ts'
import { type MapaCatalogo, mapearCatalogo } from './encabezado.ts'
import { leerFila } from './fila.ts'
import { type HallazgoCatalogo, hallazgoCatalogo } from './hallazgos.ts'
import { reunir } from './reunir.ts'

export type LecturaCatalogo = {
  /** Null when the book is rejected whole. */
  readonly catalogo: readonly EntradaCatalogo[] | null
  /** Blocking first; each with its sheet and cell. */
  readonly hallazgos: readonly HallazgoCatalogo[]
}

/** `catalogo` is null when no sheet is one. A row with an error is left out and told: publishing without it would cease its code. */
export function leerCatalogo(libro: Libro): LecturaCatalogo {
  const { mapa, hallazgos } = mapearCatalogo(libro)
  if (mapa === null) return { catalogo: null, hallazgos: porGravedad(hallazgos) }
  const leidas = filasDe(mapa).flatMap((fila) => leerFila(crearFila(mapa, fila, hallazgos)) ?? [])
  const catalogo = reunir(leidas)
  if (catalogo.length === 0)
    hallazgos.push(hallazgoCatalogo('libro_no_es_catalogo', {}, null, { hojas: mapa.hoja.nombre }))
  return { catalogo: catalogo.length === 0 ? null : catalogo, hallazgos: acotar(porGravedad(hallazgos)) }
}

/** Rows under the header with something in the columns of the catalogue; the header said again on every page is not one. */
function filasDe({ hoja, fila, columnas }: MapaCatalogo) {
  const propias = new Set(columnas.values())
  const encabezado = new Map(hoja.filas.find((f) => f.numero === fila)?.celdas)
  return hoja.filas.filter(({ numero, celdas }) => {
    const llenas = celdas.filter(([columna, valor]) => propias.has(columna) && limpiarLinea(valor) !== '')
    const deOtraPagina = llenas.every(
      ([columna, valor]) => limpiarLinea(encabezado.get(columna) ?? null) === limpiarLinea(valor),
    )
    return numero > fila && llenas.length > 0 && !deOtraPagina
  })
}

const HALLAZGOS_MAXIMOS = 5000

function acotar(hallazgos: readonly HallazgoCatalogo[]): readonly HallazgoCatalogo[] {
  const omitidos = hallazgos.length - HALLAZGOS_MAXIMOS
  if (omitidos <= 0) return hallazgos
  const aviso = hallazgoCatalogo('catalogo_hallazgos_omitidos', {}, null, { omitidos: String(omitidos) })
  return [...hallazgos.slice(0, HALLAZGOS_MAXIMOS), aviso]
}
