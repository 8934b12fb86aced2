// The number of a letter: consecutive of each issuing body and year, given when it is signed (R5.1).
import type { CodigoEntidad } from '../territorio/index.ts'

/** A department, or DNP. */
export type Emisor = CodigoEntidad | 'DNP'

/** Series of the consecutive of a body: `OF-25`. */
export function serieDe(emisor: Emisor): `OF-${string}` {
  return `OF-${emisor}`
}

const FORMA = /^OF-(DNP|\d{2})-(\d{4})-(\d{6,})$/

export type Radicado = { readonly emisor: Emisor; readonly anio: number; readonly n: number }

/** `OF-25-2026-000123`. */
export function radicadoDe({ emisor, anio, n }: Radicado): string {
  return `${serieDe(emisor)}-${anio}-${String(n).padStart(6, '0')}`
}

/** Null when the text is no number of a letter, written as we write it. */
export function leerRadicado(texto: string): Radicado | null {
  const partes = FORMA.exec(texto.trim().toUpperCase())
  if (!partes) return null
  const [, emisor = '', anio, n] = partes
  const leido = { emisor, anio: Number(anio), n: Number(n) }
  return radicadoDe(leido) === texto.trim().toUpperCase() ? leido : null
}
