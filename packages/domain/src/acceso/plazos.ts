// Terms of access: how long each link serves, until when a request waits, when an answer is due (R6.2, R6.4).
import { type Fecha, fechaEn, finDe, type Instante, sumarDias } from '../shared/index.ts'

const HORA = 3_600_000
const DIA = 24 * HORA

export const CLASES_ENLACE = ['activar', 'invitacion', 'clave', 'seguir', 'objetar'] as const
export type ClaseEnlace = (typeof CLASES_ENLACE)[number]

/** Life of a link since it is written, in ms. `seguir` lives as long as its request and this after it. */
export const VIDA_ENLACE: Readonly<Record<ClaseEnlace, number>> = {
  activar: 72 * HORA,
  invitacion: 72 * HORA,
  clave: HORA,
  seguir: 180 * DIA,
  objetar: 30 * DIA,
}

/** Service level: business days to answer a request. Well under the fifteen that Ley 1755 de 2015, art. 14, gives to any petition. */
export const DIAS_PARA_RESPONDER = 5

/** Days without news of the applicant after which the request ends by itself: what was asked for, or the activation. */
export const DIAS_SIN_NOTICIA = 30

/** When the answer to what arrived now is due. */
export function respuestaDebida(llegada: Instante): Instante {
  return finDe(sumarDiasHabiles(fechaEn(llegada), DIAS_PARA_RESPONDER))
}

/** Monday to Friday, from the day after. Holidays do not count as such yet: an answer is due a little earlier than the law would say. */
export function sumarDiasHabiles(desde: Fecha, dias: number): Fecha {
  let fecha = desde
  for (let faltan = dias; faltan > 0; ) {
    fecha = sumarDias(fecha, 1)
    if (isHabil(fecha)) faltan -= 1
  }
  return fecha
}

function isHabil(fecha: Fecha): boolean {
  const dia = new Date(`${fecha}T00:00:00Z`).getUTCDay()
  return dia !== 0 && dia !== 6
}
