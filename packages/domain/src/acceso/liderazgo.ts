// Who leads an entity and when: one usuario líder at a time, always; an encargo covers dates and gives back the charge (R6.1, R6.2).
import type { Instante } from '../shared/index.ts'

/** One appointment as usuario líder, half-open in time; `hasta` null: without end. */
export type Liderazgo = {
  readonly id: string
  readonly cuenta: string
  readonly clase: 'titular' | 'encargo'
  readonly desde: Instante
  readonly hasta: Instante | null
}

export type Nuevo = { readonly cuenta: string; readonly clase: Liderazgo['clase'] } & Periodo
type Periodo = { readonly desde: Instante; readonly hasta: Instante | null }

/** What must be written so that the new appointment holds and none overlaps. */
export type Relevo = {
  /** Appointments that end before they would have. */
  readonly terminan: readonly { readonly id: string; readonly hasta: Instante }[]
  /** Appointments that had not begun and will not. */
  readonly seAnulan: readonly string[]
  readonly nuevo: Nuevo
  /** What goes on after an encargo: the same charge of the same person, as a row of its own. */
  readonly reanudan: readonly (Nuevo & { readonly de: string })[]
}

/** A new holder from now on: whoever leads ends at that instant, whatever was to come is void. */
export function relevarTitular(actuales: readonly Liderazgo[], cuenta: string, ahora: Instante): Relevo {
  return {
    terminan: actuales.filter((l) => l.desde < ahora && dura(l, ahora)).map(({ id }) => ({ id, hasta: ahora })),
    seAnulan: actuales.filter((l) => l.desde >= ahora).map(({ id }) => id),
    nuevo: { cuenta, clase: 'titular', desde: ahora, hasta: null },
    reanudan: [],
  }
}

/**
 * An encargo between two instants (from now on, if the first has passed). What it covers stops meanwhile; what stood after it goes on
 * after it. Null when the dates are over.
 */
export function encargar(
  actuales: readonly Liderazgo[],
  { cuenta, desde, hasta }: { readonly cuenta: string } & { readonly desde: Instante; readonly hasta: Instante },
  ahora: Instante,
): Relevo | null {
  const comienza = Math.max(desde, ahora)
  if (comienza >= hasta) return null
  const tapados = actuales.filter((l) => l.desde < hasta && dura(l, comienza))
  return {
    terminan: tapados.filter((l) => l.desde < comienza).map(({ id }) => ({ id, hasta: comienza })),
    seAnulan: tapados.filter((l) => l.desde >= comienza).map(({ id }) => id),
    nuevo: { cuenta, clase: 'encargo', desde: comienza, hasta },
    reanudan: tapados
      .filter((l) => dura(l, hasta))
      .map((l) => ({ cuenta: l.cuenta, clase: l.clase, desde: hasta, hasta: l.hasta, de: l.id })),
  }
}

/** The appointment in force at an instant. */
export function liderEn(liderazgos: readonly Liderazgo[], en: Instante): Liderazgo | null {
  return liderazgos.find((l) => l.desde <= en && dura(l, en)) ?? null
}

/** How a written appointment stands at an instant. */
export const SITUACIONES_LIDERAZGO = ['vigente', 'por_comenzar', 'terminado', 'sin_efecto'] as const
export type SituacionLiderazgo = (typeof SITUACIONES_LIDERAZGO)[number]

/** `anulado`: it was to begin and something else came first. */
export function situacionLiderazgo(
  { desde, hasta, anulado }: Periodo & { readonly anulado: boolean },
  en: Instante,
): SituacionLiderazgo {
  if (anulado) return 'sin_efecto'
  if (desde > en) return 'por_comenzar'
  return dura({ desde, hasta }, en) ? 'vigente' : 'terminado'
}

function dura({ hasta }: Periodo, en: Instante): boolean {
  return hasta === null || hasta > en
}
