// To whom every letter goes in copy, as data: the circular names the addresses and nobody takes them out (numeral 2, literales d y e, Circular
// 0009-4 de 2023; R5.1).
import type { Instrumento } from '../calendario/index.ts'
import type { Fecha } from '../shared/index.ts'

export type CopiaObligada = {
  readonly direccion: string
  /** Null: whatever the instrument. */
  readonly instrumento: Instrumento | null
  readonly desde: Fecha
  readonly hasta: Fecha | null
  /** The act that names it. */
  readonly cita: string
}

/** Addresses in force on a day, each with the act that names it. Without any there is no act to write letters under. */
export function copiasEnVigor(
  copias: readonly CopiaObligada[],
  dia: Fecha,
  instrumento: Instrumento | null,
): CopiaObligada[] {
  return copias.filter(
    (c) =>
      c.desde <= dia &&
      (c.hasta === null || dia <= c.hasta) &&
      (c.instrumento === null || instrumento === null || c.instrumento === instrumento),
  )
}
