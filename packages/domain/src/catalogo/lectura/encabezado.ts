// Finds the sheet of the catalogue and its header row, whatever banners stand above it.
import { comparable, type FilaLibro, type HojaLibro, type Libro, limpiarLinea, referencia } from '../../shared/index.ts'
import { type CampoCatalogo, COLUMNAS_CATALOGO } from './columnas.ts'
import { type HallazgoCatalogo, hallazgoCatalogo } from './hallazgos.ts'

export type MapaCatalogo = {
  readonly hoja: HojaLibro
  readonly fila: number
  readonly columnas: ReadonlyMap<CampoCatalogo, number>
}

const FILAS_VISTAS = 40
/** Fewer headers than these are those of some other table. */
const MINIMO_RECONOCIDO = 6
const HOJAS_NOMBRADAS = 12

const POR_TEXTO = new Map(
  COLUMNAS_CATALOGO.flatMap(({ campo, encabezado, otros = [] }) =>
    [encabezado, ...otros].map((texto) => [comparable(texto), campo] as const),
  ),
)

/** The sheet and row with the most headers of the catalogue; null, with what rejects the book, when there is none or one that is needed lacks. */
export function mapearCatalogo(libro: Libro): { mapa: MapaCatalogo | null; hallazgos: HallazgoCatalogo[] } {
  let mejor: { hoja: HojaLibro; fila: FilaLibro; aciertos: number } | null = null
  for (const hoja of libro.hojas)
    for (const fila of hoja.filas.slice(0, FILAS_VISTAS)) {
      const aciertos = new Set(fila.celdas.flatMap(([, valor]) => POR_TEXTO.get(comparable(valor)) ?? [])).size
      if (aciertos >= MINIMO_RECONOCIDO && aciertos > (mejor?.aciertos ?? 0)) mejor = { hoja, fila, aciertos }
    }
  if (mejor === null) return { mapa: null, hallazgos: [otroLibro(libro)] }
  return mapearFila(mejor.hoja, mejor.fila)
}

function mapearFila(hoja: HojaLibro, fila: FilaLibro) {
  const columnas = new Map<CampoCatalogo, number>()
  const hallazgos: HallazgoCatalogo[] = []
  for (const [columna, valor] of fila.celdas) {
    const campo = POR_TEXTO.get(comparable(valor))
    if (campo === undefined) continue
    const primera = columnas.get(campo)
    if (primera === undefined) columnas.set(campo, columna)
    else {
      const ruta = { hoja: hoja.nombre, celda: referencia(columna, fila.numero) }
      const detalles = { primera: referencia(primera, fila.numero) }
      hallazgos.push(hallazgoCatalogo('catalogo_columna_repetida', ruta, limpiarLinea(valor), detalles))
    }
  }
  const mapa = { hoja, fila: fila.numero, columnas }
  const ausentes = COLUMNAS_CATALOGO.filter(({ campo }) => !columnas.has(campo))
  const celda = referencia(Math.min(...columnas.values()), fila.numero)
  for (const { encabezado, necesaria } of ausentes) {
    const regla = necesaria ? 'catalogo_columna_ausente' : 'catalogo_columna_opcional'
    hallazgos.push(hallazgoCatalogo(regla, { hoja: hoja.nombre, celda }, null, { columna: encabezado }))
  }
  return { mapa: ausentes.some(({ necesaria }) => necesaria) ? null : mapa, hallazgos }
}

function otroLibro(libro: Libro): HallazgoCatalogo {
  const nombres = libro.hojas.slice(0, HOJAS_NOMBRADAS).map((hoja) => hoja.nombre)
  return hallazgoCatalogo('libro_no_es_catalogo', {}, null, { hojas: nombres.join(', ') })
}
