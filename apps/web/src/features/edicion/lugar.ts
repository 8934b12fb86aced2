// The queue of savings is that of the report grid; here a field is a cell of the plan's draft (`fuentes/2024/credito`) of a row.
import type { Lugar } from '../rejilla/cola/operacion.ts'

/** The queue never looks inside the name of a field: it only tells fields apart by it. */
export function lugar(fila: string, celda: string): Lugar {
  return { meta: fila, campo: celda as Lugar['campo'], clave: '' }
}

/** Key of a cell among those of its row, as the queue writes it. */
export function claveDe(celda: string): string {
  return `${celda}/`
}

/** The queue takes an absent value for an empty one; a cell of a draft may be empty over a version that is not. */
export const VACIO = ''

export function enCola(valor: string | null): string {
  return valor ?? VACIO
}

export function enCelda(valor: string | null): string | null {
  return valor === VACIO ? null : valor
}
