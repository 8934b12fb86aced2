// What a filled book would change in the draft. A value goes in only where the draft still holds what the book was filled from: if somebody
// changed it meanwhile both values are shown, and a person chooses. A blank cell never takes a value away unless the person says so.
import { limpiarTexto } from '../../shared/index.ts'

/** - `cambia`: it goes in. - `conflicto`: somebody wrote another value since. - `vacia`: it held a value and came blank; it stays unless asked. */
export const CLASES_CAMBIO = ['cambia', 'conflicto', 'vacia'] as const
export type ClaseCambio = (typeof CLASES_CAMBIO)[number]

/** What one cell of the book says of a field; null when it is blank. */
export type CeldaDeLibro = {
  readonly meta: string
  readonly campo: string
  readonly clave: string
  /** What it held when the book was made. */
  readonly base: string | null
  readonly valor: string | null
}

export type CambioDeLibro<C extends CeldaDeLibro = CeldaDeLibro> = C & {
  readonly clase: ClaseCambio
  /** What the draft holds now. */
  readonly hay: string | null
}

/** In the order of the book. What is already so is no change. `iguales`: whether two values would look alike in their cell. */
export function compararCeldas<C extends CeldaDeLibro>(
  celdas: readonly C[],
  enElBorrador: (celda: C) => string | null,
  iguales: (celda: C, a: string, b: string) => boolean,
): CambioDeLibro<C>[] {
  return celdas.flatMap((celda) => {
    const hay = enElBorrador(celda)
    const mismo = (a: string | null, b: string | null) =>
      a === null || b === null ? isNada(a) && isNada(b) : a === b || iguales(celda, a, b)
    const clase = claseDe(celda, hay, mismo)
    return clase ? [{ ...celda, clase, hay }] : []
  })
}

type Mismo = (a: string | null, b: string | null) => boolean

function claseDe({ base, valor }: CeldaDeLibro, hay: string | null, mismo: Mismo): ClaseCambio | null {
  if (mismo(valor, base)) return null
  if (mismo(valor, hay)) return null
  if (valor === null) return mismo(hay, base) ? 'vacia' : null
  return mismo(hay, base) ? 'cambia' : 'conflicto'
}

function isNada(texto: string | null): boolean {
  return texto === null || limpiarTexto(texto) === ''
}
