// Pieces of a list that a change puts, replaces, takes away or moves.
import type { Cuestionario } from './cuestionario.ts'

/** `cambio`: somebody else changed that piece meanwhile. */
export type FaltaActo = 'cambio' | 'no_existe' | 'clave_repetida' | 'seccion_con_preguntas'

export type EfectoActo =
  | { readonly cuestionario: Cuestionario; readonly falta: null }
  | { readonly cuestionario: null; readonly falta: FaltaActo }

export const faltaActo = (falta: FaltaActo): EfectoActo => ({ cuestionario: null, falta })

type Puesta<T> = { readonly antes: string | null; readonly despues: T | null; readonly tras: string | null }

/** Without `antes`, `despues` comes in after `tras`; with it, it takes its place; without `despues`, it goes. */
export function ponerEnLista<T>(
  lista: readonly T[],
  claveDe: (pieza: T) => string,
  { antes, despues, tras }: Puesta<T>,
): T[] {
  if (antes === null) return despues === null ? [...lista] : situar(lista, claveDe, despues, tras)
  return lista.flatMap((pieza) => (claveDe(pieza) !== antes ? [pieza] : despues === null ? [] : [despues]))
}

/** After the piece with that key; first for null, and last when that one is gone. */
export function situar<T>(lista: readonly T[], claveDe: (pieza: T) => string, pieza: T, tras: string | null): T[] {
  if (tras === null) return [pieza, ...lista]
  const i = lista.findIndex((otra) => claveDe(otra) === tras)
  return i < 0 ? [...lista, pieza] : lista.toSpliced(i + 1, 0, pieza)
}
