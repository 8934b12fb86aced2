// Technical assistance that a department or DNP gives to those that report (numeral 2.b, Circular 0009-4 de 2023).
import type { Fecha } from '../shared/index.ts'

export const CLASES_ASISTENCIA = ['visita', 'llamada', 'taller', 'reunion_virtual'] as const
export type ClaseAsistencia = (typeof CLASES_ASISTENCIA)[number]

export const LARGOS_ASISTENCIA = { tema: 200, detalle: 4000, persona: 160, personas: 60, entidades: 200 } as const

/** Bytes of one attachment. */
export const MAXIMO_ASISTENCIA = 20 * 1_048_576
export const ADJUNTOS_ASISTENCIA = 10

export type FaltaAsistencia = 'futura' | 'muy_antigua'

/** Noted after it was given, and not years later; null when it can be kept. */
export function faltaDeAsistencia(fecha: Fecha, hoy: Fecha): FaltaAsistencia | null {
  if (fecha > hoy) return 'futura'
  return Number(hoy.slice(0, 4)) - Number(fecha.slice(0, 4)) > 8 ? 'muy_antigua' : null
}

/**
 * Days whose assistance is evidence beside the reports of a vigencia: its cortes are filled within it and the year that follows, in which they
 * are reviewed and closed.
 */
export function periodoDeAcompanamiento(vigencia: number): { readonly desde: Fecha; readonly hasta: Fecha } {
  return { desde: `${vigencia}-01-01`, hasta: `${vigencia + 1}-12-31` }
}
