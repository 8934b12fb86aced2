// Where a movement of the keys arrives. A total takes no writing: going along the row jumps over it.
import type { Accion } from '../../rejilla/teclado.ts'
import type { Columna } from '../columnas.ts'
import type { Esquina } from './bloque.ts'

const PAGINA = 10
const LEJOS = 100_000

export function destinoDe(
  columnas: readonly Columna[],
  desde: Esquina,
  { df, dc, hasta }: Extract<Accion, { tipo: 'mover' }>,
): Esquina {
  const paso = { vecina: 1, pagina: PAGINA, borde: LEJOS }[hasta]
  return saltarTotales(columnas, { f: desde.f + df * paso, c: desde.c + dc * paso }, Math.sign(dc))
}

/** Kept inside the grid. */
export function acotar({ f, c }: Esquina, filas: number, columnas: number): Esquina {
  return { f: Math.max(0, Math.min(f, filas - 1)), c: Math.max(0, Math.min(c, columnas - 1)) }
}

function saltarTotales(columnas: readonly Columna[], { f, c }: Esquina, sentido: number): Esquina {
  const esTotal = (i: number) => columnas[i]?.total !== undefined
  let en = Math.max(0, Math.min(c, columnas.length - 1))
  while (sentido !== 0 && esTotal(en) && columnas[en + sentido]) en += sentido
  while (esTotal(en) && en > 0) en -= 1
  return { f, c: en }
}
