// The terms of a review: until when the entity replies and until when a gobernación relays, in business days (R4.1, R4.3).
import { type Festivos, sumarDiasHabiles } from '../calendario/index.ts'
import type { Fecha } from '../shared/index.ts'

export const PLAZOS_REVISION = ['respuesta', 'traslado'] as const
export type PlazoRevision = (typeof PLAZOS_REVISION)[number]

/** A number of business days that rules from a date on, by an act. */
export type ReglaPlazo = { readonly desde: Fecha; readonly dias: number; readonly acto: string }

/** The rule in force on a date: the last one that had begun. */
export function reglaEn(reglas: readonly ReglaPlazo[], fecha: Fecha): ReglaPlazo | null {
  return reglas.reduce<ReglaPlazo | null>(
    (vigente, regla) => (regla.desde <= fecha && (vigente === null || regla.desde > vigente.desde) ? regla : vigente),
    null,
  )
}

/** Last day to reply: so many business days from a date, and never past the close of the adjustments. */
export function venceEn(
  { desde, dias, limite }: { readonly desde: Fecha; readonly dias: number; readonly limite: Fecha | null },
  festivos?: Festivos,
): Fecha {
  const vence = sumarDiasHabiles(desde, dias, festivos)
  return limite !== null && limite < vence ? limite : vence
}

/** The term to relay counts whole: the day after its last one, DNP relays and the omission shows. */
export function isTrasladoVencido(vence: Fecha | null, hoy: Fecha): boolean {
  return vence !== null && hoy > vence
}
