import { diasEntre, type Fecha, fechaEn, type Instante, inicioDe, sumarDias } from '@kpt/domain/shared'
import { type Azar, entre } from '../azar.ts'

const MINUTO = 60_000

/** Some minute of the working hours of a date. */
export function enHorario(azar: Azar, fecha: Fecha): Instante {
  return inicioDe(fecha) + entre(azar, 8 * 60, 18 * 60) * MINUTO
}

/** Working hours, some days after. */
export function diasDespues(azar: Azar, en: Instante, desde: number, hasta: number): Instante {
  return enHorario(azar, sumarDias(fechaEn(en), entre(azar, desde, hasta)))
}

/** Some working hours of a date between both, included. */
export function entreFechas(azar: Azar, desde: Fecha, hasta: Fecha): Instante {
  return enHorario(azar, sumarDias(desde, entre(azar, 0, Math.max(0, diasEntre(desde, hasta)))))
}

export function minutosAntes(azar: Azar, en: Instante): Instante {
  return en - entre(azar, 30, 180) * MINUTO
}

export function menor(a: Fecha, b: Fecha): Fecha {
  return a < b ? a : b
}

export function mayor(a: Fecha, b: Fecha): Fecha {
  return a > b ? a : b
}
