// A rectangle of cells between two corners. Corners are named, not numbered: when the list changes, what was chosen is still what was chosen.
import type { Lugar } from '../../../rejilla/cola/operacion.ts'
import type { Columna } from '../columnas.ts'
import { claveRenglon, lugarEn, type Plano } from '../plano.ts'

export type Esquina = { readonly renglon: string; readonly columna: Columna }

/** `ancla` holds the focus; `cabo` is the corner that moves. */
export type Seleccion = { readonly ancla: Esquina; readonly cabo: Esquina }

/** Lines and columns, both ends included. */
export type Rango = { readonly f1: number; readonly f2: number; readonly c1: number; readonly c2: number }

export function rangoDe(plano: Plano, { ancla, cabo }: Seleccion): Rango | null {
  const [a, b] = [situar(plano, ancla), situar(plano, cabo)]
  if (!a || !b) return null
  return { f1: Math.min(a.f, b.f), f2: Math.max(a.f, b.f), c1: Math.min(a.c, b.c), c2: Math.max(a.c, b.c) }
}

/** Line and column of a corner; null when it is not in the list any more. */
export function situar(plano: Plano, { renglon, columna }: Esquina): { f: number; c: number } | null {
  const f = plano.indices.get(renglon)
  const c = plano.columnas.indexOf(columna)
  return f === undefined || c < 0 ? null : { f, c }
}

/** The corner at a line and a column, kept inside the grid. */
export function esquinaEn(plano: Plano, f: number, c: number): Esquina | null {
  const renglon = plano.renglones[acotar(f, plano.renglones.length)]
  const columna = plano.columnas[acotar(c, plano.columnas.length)]
  return renglon && columna ? { renglon: claveRenglon(renglon), columna } : null
}

export function cuantasCeldas({ f1, f2, c1, c2 }: Rango): number {
  return (f2 - f1 + 1) * (c2 - c1 + 1)
}

/** The fields of a rectangle, line by line. */
export function lugaresDe(plano: Plano, { f1, f2, c1, c2 }: Rango): Lugar[] {
  return plano.renglones
    .slice(f1, f2 + 1)
    .flatMap((r) => plano.columnas.slice(c1, c2 + 1).flatMap((columna) => lugarEn(r, columna) ?? []))
}

/** The part of a rectangle on the lines of one meta, as text: `desde,hasta,c1,c2` with its own lines from 0. Equal text, equal drawing. */
export function recortar(
  rango: Rango | null,
  { desde, cuantos }: { desde: number; cuantos: number },
): string | undefined {
  if (!rango) return undefined
  const f1 = Math.max(rango.f1 - desde, 0)
  const f2 = Math.min(rango.f2 - desde, cuantos - 1)
  return f1 > f2 ? undefined : [f1, f2, rango.c1, rango.c2].join(',')
}

/** Whether a cell is inside what `recortar` gave. */
export function estaElegida(recorte: string | undefined, f: number, c: number): boolean {
  if (recorte === undefined) return false
  const [f1 = 0, f2 = -1, c1 = 0, c2 = -1] = recorte.split(',').map(Number)
  return f >= f1 && f <= f2 && c >= c1 && c <= c2
}

function acotar(n: number, largo: number): number {
  return Math.max(0, Math.min(n, largo - 1))
}
