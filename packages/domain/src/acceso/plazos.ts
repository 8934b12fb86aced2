// Terms of access: how long each link serves, until when a request waits, when an answer is due (R6.2, R6.4).
import { diasHabilesEntre, type Festivos, sumarDiasHabiles } from '../calendario/index.ts'
import { fechaEn, finDe, type Instante } from '../shared/index.ts'
import { ABIERTO_RESCATE, ESPERA_RESCATE } from './rescate.ts'

const HORA = 3_600_000
const DIA = 24 * HORA

export const CLASES_ENLACE = ['activar', 'invitacion', 'clave', 'seguir', 'objetar', 'rescate'] as const
export type ClaseEnlace = (typeof CLASES_ENLACE)[number]

/** Life of a link since it is written, in ms. `seguir` lives as long as its request and this after it. */
export const VIDA_ENLACE: Readonly<Record<ClaseEnlace, number>> = {
  activar: 72 * HORA,
  invitacion: 72 * HORA,
  clave: HORA,
  seguir: 180 * DIA,
  objetar: 30 * DIA,
  rescate: ESPERA_RESCATE + ABIERTO_RESCATE,
}

/** Service level: business days to answer a request. Well under the fifteen that Ley 1755 de 2015, art. 14, gives to any petition. */
export const DIAS_PARA_RESPONDER = 5

/** Days without news of the applicant after which the request ends by itself: what was asked for, or the activation. */
export const DIAS_SIN_NOTICIA = 30

/** When the answer to what arrived now is due. */
export function respuestaDebida(llegada: Instante, festivos?: Festivos): Instante {
  return finDe(sumarDiasHabiles(fechaEn(llegada), DIAS_PARA_RESPONDER, festivos))
}

/** How a term stands for whoever must answer: business days left after today, its last day, or business days since it passed. */
export type SituacionPlazo =
  | { readonly clase: 'faltan'; readonly dias: number }
  | { readonly clase: 'hoy' }
  | { readonly clase: 'vencido'; readonly dias: number }

/** `vence` is the half-open end of the term, as `respuestaDebida` gives it: its last day is the one before. */
export function situacionPlazo(vence: Instante, ahora: Instante): SituacionPlazo {
  const hoy = fechaEn(ahora)
  const ultimo = fechaEn(vence - 1)
  if (vence <= ahora) return { clase: 'vencido', dias: diasHabilesEntre(ultimo, hoy) }
  return ultimo === hoy ? { clase: 'hoy' } : { clase: 'faltan', dias: diasHabilesEntre(hoy, ultimo) }
}
