// Money columns of the product sheet: which funding source each one is. The list of sources is data, versioned by scope and period (R2.1).
import type { AmbitoFuente, ListaFuentes } from '../../catalogo/index.ts'
import { letraColumna, referencia } from '../../shared/index.ts'
import { type HallazgoPlan, hallazgoLectura } from '../hallazgos.ts'
import type { Periodo } from '../plan.ts'
import { vigenciasDe } from '../plan.ts'
import type { Mapa, OtroEncabezado } from './encabezado.ts'
import { claveDe, comparable } from './texto-celda.ts'

/** A funding source as the list of the project knows it. */
export type FuenteReconocible = {
  /** Key of the data (`sgp_apsb`). */
  readonly clave: string
  /** Header of its columns without the year; the first one names it in messages. */
  readonly encabezados: readonly string[]
  readonly ambito: AmbitoFuente
  /** First and last vigencia for which its column is expected. */
  readonly desde: number
  readonly hasta: number
}

/** The sources of the lists, each with the scope and the years of its own. */
export function reconocibles(listas: readonly ListaFuentes[]): FuenteReconocible[] {
  return listas.flatMap(({ ambito, desde, hasta, fuentes }) =>
    fuentes.map(({ clave, encabezados }) => ({ clave, encabezados, ambito, desde, hasta })),
  )
}

/** Adds `fuentes/2024/clave` columns to the map; headers that nobody knows are told. */
export function mapearFuentes(
  mapa: Mapa,
  fuentes: readonly FuenteReconocible[],
  ambito: AmbitoFuente,
): { mapa: Mapa; hallazgos: HallazgoPlan[] } {
  const porEncabezado = new Map(fuentes.flatMap((f) => f.encabezados.map((e) => [comparable(e), f.clave] as const)))
  const columnas = new Map(mapa.columnas)
  const primera = new Map<string, number>()
  const otros: OtroEncabezado[] = []
  const hallazgos: HallazgoPlan[] = []
  for (const otro of mapa.otros) {
    const conocida = porEncabezado.get(otro.base)
    if (otro.periodo === null || !(conocida || entreFuentes(mapa, primera, otro))) {
      otros.push(otro)
      continue
    }
    const clave = conocida ?? claveDe(otro.base)
    const destino = `fuentes/${otro.periodo}/${clave}`
    const anterior = columnas.get(destino)
    if (anterior !== undefined) hallazgos.push(repetida(mapa, otro, anterior))
    else if (conocida === undefined) hallazgos.push(nueva(mapa, otro, clave, ambito))
    if (anterior === undefined) columnas.set(destino, otro.columna)
    if (!primera.has(otro.periodo)) primera.set(otro.periodo, otro.columna)
  }
  return { mapa: { ...mapa, columnas, otros }, hallazgos }
}

function repetida(mapa: Mapa, otro: OtroEncabezado, anterior: number): HallazgoPlan {
  const ruta = { hoja: mapa.hoja.nombre, celda: referencia(otro.columna, mapa.fila) }
  return hallazgoLectura('columna_repetida', ruta, otro.texto, { primera: referencia(anterior, mapa.fila) })
}

/** Expected in a department, which may keep its own; a surprise in a municipality. */
function nueva(mapa: Mapa, otro: OtroEncabezado, clave: string, ambito: AmbitoFuente): HallazgoPlan {
  const ruta = { hoja: mapa.hoja.nombre, celda: referencia(otro.columna, mapa.fila) }
  const regla = ambito === 'departamental' ? 'fuente_propia' : 'fuente_desconocida'
  return hallazgoLectura(regla, ruta, otro.texto, { clave })
}

/**
 * Headers of the source columns that are not there: those that only some years have, and those that the list expects for this scope and
 * period. A book with sources of its own goes by another list, and only the first are asked of it.
 */
export function fuentesAusentes(
  mapa: Mapa,
  fuentes: readonly FuenteReconocible[],
  ambito: AmbitoFuente,
  periodo: Periodo,
): string[] {
  const presentes = [...mapa.columnas.keys()].flatMap((c) => (c.startsWith('fuentes/') ? [c.split('/')[2] ?? ''] : []))
  const enAlgunAnio = new Set(presentes)
  const listaPropia = presentes.some((clave) => !fuentes.some((f) => f.clave === clave))
  const nombres = new Map(fuentes.map((f) => [f.clave, f.encabezados[0] ?? f.clave]))
  return vigenciasDe(periodo).flatMap((vigencia) => {
    const anio = Number(vigencia)
    const enLista = fuentes.filter((f) => f.ambito === ambito && f.desde <= anio && anio <= f.hasta)
    const esperadas = listaPropia ? [] : enLista.map((f) => f.clave)
    return [...new Set([...esperadas, ...enAlgunAnio])]
      .filter((clave) => !mapa.columnas.has(`fuentes/${vigencia}/${clave}`))
      .map((clave) => `${nombres.get(clave) ?? clave} ${vigencia}`)
  })
}

/** Columns with a header that nothing uses: one note for all of them in the sheet. */
export function columnasIgnoradas(mapa: Mapa): HallazgoPlan[] {
  const [primera] = mapa.otros
  if (!primera) return []
  const detalles = { columnas: mapa.otros.map((o) => `${o.texto} (${letraColumna(o.columna)})`).join(', ') }
  const ruta = { hoja: mapa.hoja.nombre, celda: referencia(primera.columna, mapa.fila) }
  return [hallazgoLectura('columna_ignorada', ruta, primera.texto, detalles)]
}

/** Between the first known source of its year and the total of that year: a source that the list does not know. */
function entreFuentes(mapa: Mapa, primera: ReadonlyMap<string, number>, otro: OtroEncabezado): boolean {
  const desde = primera.get(otro.periodo ?? '')
  const total = mapa.columnas.get(`total/${otro.periodo}`)
  return desde !== undefined && total !== undefined && desde < otro.columna && otro.columna < total
}
