// The history that the radar reads: how many metas were answered at the end of each day on which that changed.
import type { Fecha } from '../shared/index.ts'

export type CuentaDelDia = { readonly fecha: Fecha; readonly completas: number }

/** What was counted the last time that somebody looked. */
export type Mirada = { readonly fecha: Fecha; readonly completas: number }

/**
 * Days whose end has to be counted: those with changes since the last look, its own day included because it went on after it, and today.
 * After days without looking there are several.
 */
export function diasPorContar(cambios: readonly Fecha[], mirada: Mirada | null, hoy: Fecha): Fecha[] {
  const desde = mirada?.fecha ?? ''
  return [...new Set([...cambios.filter((dia) => dia >= desde && dia < hoy), hoy])].sort()
}

/**
 * The rows that a look adds or corrects: only days at whose end the count was another. An answer is dated by its last change, so the day of
 * the last look may seem to have lost what was written again later: what was seen then stays.
 */
export function historiaNueva(mirada: Mirada | null, cuentas: readonly CuentaDelDia[]): CuentaDelDia[] {
  const nuevas: CuentaDelDia[] = []
  let sabidas = mirada?.completas ?? 0
  for (const { fecha, completas } of cuentas) {
    const pasada = fecha === mirada?.fecha && cuentas.at(-1)?.fecha !== fecha
    const alFinal = pasada ? Math.max(sabidas, completas) : completas
    if (alFinal !== sabidas) nuevas.push({ fecha, completas: alFinal })
    sabidas = alFinal
  }
  return nuevas
}
