// Business days before a limit on which reminders go out, as administrators write them: the last writing counts, and that of an instrument
// before that of the installation.
import type { Instrumento } from './instrumento.ts'
import { DIAS_DE_AVISO } from './recordatorio.ts'

/** One writing; no instrument is the whole installation, and no days withdraws what was written before for it. */
export type DiasEscritos = { readonly instrumento: Instrumento | null; readonly dias: readonly number[] | null }

/** A reminder a quarter ahead is still one; more than six of a row are noise that nobody reads. */
export const AVISO_MAS_LEJANO = 60
export const AVISOS_POR_FILA = 6

/** Days that rule for an instrument, farthest first. `escritas`: every writing, the oldest first. */
export function diasDeAviso(escritas: readonly DiasEscritos[], instrumento: Instrumento): readonly number[] {
  const ultima = (de: Instrumento | null) => escritas.findLast((e) => e.instrumento === de)?.dias
  return ultima(instrumento) ?? ultima(null) ?? DIAS_DE_AVISO
}

/** Whether some days can be written: whole numbers from 1, none twice, the farthest first. */
export function sonDiasDeAviso(dias: readonly number[]): boolean {
  const enOrden = dias.every((n, i) => i === 0 || n < (dias[i - 1] ?? 0))
  const cabe = dias.length > 0 && dias.length <= AVISOS_POR_FILA
  return cabe && enOrden && dias.every((n) => Number.isInteger(n) && n >= 1 && n <= AVISO_MAS_LEJANO)
}

/** What a person types, `10, 5 y 1`, put in order; null when it cannot be days. */
export function leerDiasDeAviso(escrito: string): number[] | null {
  const partes = escrito.trim().split(/\s*(?:,|;|\sy\s|\s)\s*/)
  if (!partes.every((parte) => /^\d{1,3}$/.test(parte))) return null
  const dias = [...new Set(partes.map(Number))].sort((a, b) => b - a)
  return sonDiasDeAviso(dias) ? dias : null
}
