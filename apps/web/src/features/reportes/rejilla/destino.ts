// Where a movement of the keyboard ends. The focus goes from field to field; the corner of a block, through every cell.

import type { Accion } from '../../rejilla/teclado.ts'
import type { Columna } from './columnas.ts'
import { type Plano, siguienteEnColumna, siguienteEnFila } from './plano.ts'

const PAGINA = 10

type Movimiento = Extract<Accion, { tipo: 'mover' | 'esquina' }>

export function destinoDe(
  plano: Plano,
  { f, c }: { f: number; c: number },
  accion: Movimiento,
): { f: number; c: number } {
  const ultima = { f: plano.renglones.length - 1, c: plano.columnas.length - 1 }
  if (accion.tipo === 'esquina') {
    const meta = accion.cual === 'primera' ? { f: 0, c: 0 } : ultima
    return accion.extiende ? meta : haciaDentro(plano, meta)
  }
  const { df, dc, hasta, extiende } = accion
  const pasos = hasta === 'vecina' ? 1 : hasta === 'pagina' ? PAGINA : Number.POSITIVE_INFINITY
  if (extiende) return { f: acotar(f + saltar(df, pasos), ultima.f), c: acotar(c + saltar(dc, pasos), ultima.c) }
  const columna = plano.columnas[c] as Columna
  let fin = { f, c }
  for (let n = 0; n < pasos; n += 1) {
    const sigue = df !== 0 ? siguienteEnColumna(plano, fin.f, df, columna) : siguienteEnFila(plano, fin.f, fin.c, dc)
    if (sigue === null) break
    fin = df !== 0 ? { ...fin, f: sigue } : { ...fin, c: sigue }
  }
  return fin
}

/** The first or last cell that has a field. */
function haciaDentro(plano: Plano, { f, c }: { f: number; c: number }): { f: number; c: number } {
  const sentido = f === 0 ? 1 : -1
  const columna = siguienteEnFila(plano, f, c - sentido, sentido)
  return { f, c: columna ?? c }
}

function saltar(sentido: number, pasos: number): number {
  return sentido === 0 ? 0 : sentido * pasos
}

function acotar(n: number, maximo: number): number {
  return Math.max(0, Math.min(n, maximo))
}
