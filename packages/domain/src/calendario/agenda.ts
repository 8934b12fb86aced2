// What of a body's deadlines goes to the calendar program of a person, and on which days it tells (R1.9).
import { type Fecha, sumarDias } from '../shared/index.ts'
import { sumarDiasHabiles } from './dias-habiles.ts'
import type { EstadoPlazo } from './plazo-propio.ts'
import { AVISO_ORDINARIO, type ReglaDeAviso } from './recordatorio.ts'

/** Days after its limit during which a deadline stays there: a year back is history, and the page of the deadlines has it. */
const QUEDA = 366

/** Nothing is told of what cannot be demanded, nor of what nobody here can say who met. */
const CALLADOS: readonly EstadoPlazo[] = ['no_exigible', 'sin_registro']

export function vaALaAgenda(estado: EstadoPlazo, limite: Fecha, hoy: Fecha): boolean {
  return !CALLADOS.includes(estado) && limite >= sumarDias(hoy, -QUEDA)
}

/** The days of the reminders and the last one, in order; none for what is done or over. */
export function diasDeAlarma(
  estado: EstadoPlazo,
  limite: Fecha,
  { dias, festivos }: ReglaDeAviso = AVISO_ORDINARIO,
): Fecha[] {
  if (estado !== 'abierto' && estado !== 'por_abrir') return []
  return [...dias.map((n) => sumarDiasHabiles(limite, -n, festivos)), limite].sort()
}
