// The grid as lines and columns: which lines each meta takes, and which field is where. Moving, choosing, copying and pasting are sums over it, also for
// lines that are not drawn.
import type { Lugar } from '../../rejilla/cola/operacion.ts'
import { type Columna, esDinero } from './columnas.ts'

/**
 * A line of fields: that of a meta (`fuente` null) or that of one of its sources. A meta with a single source has its money on its own line (`unica`):
 * a column of a spreadsheet, one line per meta, falls where it belongs.
 */
export type Renglon = {
  readonly meta: string
  readonly fuente: string | null
  readonly unica: string | null
  readonly fuentes: number
}

/** The lines of one meta: its first line, the line of the table where it begins (from 1, heads included), and whether something goes under them. */
export type Tramo = {
  readonly meta: string
  readonly desde: number
  readonly cuantos: number
  readonly fila: number
  readonly debajo: boolean
}

export type Plano = {
  readonly columnas: readonly Columna[]
  readonly tramos: readonly Tramo[]
  readonly renglones: readonly Renglon[]
  readonly indices: ReadonlyMap<string, number>
  /** Lines of the whole table, heads included. */
  readonly filas: number
}

export type MetaEnPlano = {
  readonly meta: string
  readonly fuentes: readonly string[]
  /** Its sources take a line each. */
  readonly despliega: boolean
  readonly debajo: boolean
}

export function trazarPlano(metas: readonly MetaEnPlano[], columnas: readonly Columna[]): Plano {
  const tramos: Tramo[] = []
  const renglones: Renglon[] = []
  let fila = 2
  for (const { meta, fuentes, despliega, debajo } of metas) {
    const desde = renglones.length
    const comun = { meta, fuentes: fuentes.length }
    const unica = fuentes.length === 1 ? (fuentes[0] ?? null) : null
    renglones.push({ ...comun, fuente: null, unica })
    if (despliega && unica === null) for (const fuente of fuentes) renglones.push({ ...comun, fuente, unica: null })
    const cuantos = renglones.length - desde
    tramos.push({ meta, desde, cuantos, fila, debajo })
    fila += cuantos + (debajo ? 1 : 0)
  }
  const indices = new Map(renglones.map((r, i) => [claveRenglon(r), i]))
  return { columnas, tramos, renglones, indices, filas: fila - 1 }
}

export function claveRenglon({ meta, fuente }: Pick<Renglon, 'meta' | 'fuente'>): string {
  return `${meta}/${fuente ?? ''}`
}

/** The field at a crossing; null where there is none (a sum, the blank of a source). */
export function lugarEn({ meta, fuente, unica }: Renglon, columna: Columna): Lugar | null {
  if (!esDinero(columna)) return fuente === null ? { meta, campo: columna, clave: '' } : null
  const clave = fuente ?? unica
  return clave === null ? null : { meta, campo: columna, clave }
}

/** Next line of a column that has a field, from `desde` on, in steps of `paso`; null at the end. */
export function siguienteEnColumna({ renglones }: Plano, desde: number, paso: number, columna: Columna): number | null {
  for (let f = desde + paso; f >= 0 && f < renglones.length; f += paso) {
    const renglon = renglones[f]
    if (renglon && lugarEn(renglon, columna)) return f
  }
  return null
}

/** Next column of a line that has a field. */
export function siguienteEnFila({ renglones, columnas }: Plano, f: number, desde: number, paso: number): number | null {
  const renglon = renglones[f]
  for (let c = desde + paso; renglon && c >= 0 && c < columnas.length; c += paso) {
    const columna = columnas[c]
    if (columna && lugarEn(renglon, columna)) return c
  }
  return null
}
