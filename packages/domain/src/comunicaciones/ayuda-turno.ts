// What a desk attends first: whoever is near the limit of the corte they ask about, and of the rest whoever has waited longest (R1.3).
import { diasHabilesEntre, type Festivos, sumarDiasHabiles } from '../calendario/index.ts'
import { type Fecha, fechaEn, type Instante } from '../shared/index.ts'
import type { EstadoAyuda } from './ayuda.ts'

export const PRIORIDADES_AYUDA = ['ultimo_dia', 'cerca', 'ordinaria'] as const
export type PrioridadAyuda = (typeof PRIORIDADES_AYUDA)[number]

/** Business days before the limit of its corte from which a request goes before the others: those of the reminders. */
export const DIAS_CERCA = 5

/** `limite`: last day to report what it is about; null when it is about no corte, or no act sets it. One that passed does not hurry anybody. */
export function prioridadAyuda(limite: Fecha | null, hoy: Fecha, festivos?: Festivos): PrioridadAyuda {
  if (limite === null || limite < hoy) return 'ordinaria'
  if (limite === hoy) return 'ultimo_dia'
  return diasHabilesEntre(hoy, limite, festivos) <= DIAS_CERCA ? 'cerca' : 'ordinaria'
}

/** Business days since it waits for a desk. */
export function diasDeEspera(desde: Instante, ahora: Instante, festivos?: Festivos): number {
  return diasHabilesEntre(fechaEn(desde), fechaEn(ahora), festivos)
}

/** Business days after it was closed in which whoever asked may open it again: afterwards it is another matter, and another number. */
export const DIAS_PARA_REABRIR = 15

/** A closed one, only within the business days given from the day on which it closed, that day not counted. */
export function sePuedeReabrir(
  { estado, estadoEn }: { readonly estado: EstadoAyuda; readonly estadoEn: Instante },
  ahora: Instante,
  festivos?: Festivos,
): boolean {
  return estado !== 'cerrada' || fechaEn(ahora) <= sumarDiasHabiles(fechaEn(estadoEn), DIAS_PARA_REABRIR, festivos)
}
