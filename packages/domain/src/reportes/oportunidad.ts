// Whether a report came in time, and the public fact of an entity and a corte (R1.3, R1.9). The limit counts whole, until 23:59:59 of Bogotá.
import { type Fecha, finDe, type Instante } from '../shared/index.ts'

export const OPORTUNIDADES = ['oportuno', 'extemporaneo'] as const
export type Oportunidad = (typeof OPORTUNIDADES)[number]

export const HECHOS_PUBLICOS = [
  ...OPORTUNIDADES,
  'silencio',
  'sin_registro',
  'no_exigible',
  'por_abrir',
  'en_plazo',
] as const
export type HechoPublico = (typeof HECHOS_PUBLICOS)[number]

/** As known on the day: `enviadoEn` is the arrival of the request; `limite`, the last date that counted then. */
export function oportunidad(enviadoEn: Instante, limite: Fecha): Oportunidad {
  return enviadoEn < finDe(limite) ? 'oportuno' : 'extemporaneo'
}

export type EnvioHecho = { readonly enviadoEn: Instante; readonly retirado: boolean }

/** The submission that answers the duty: the first that was not withdrawn. Later rounds of adjustments never make it late. */
export function envioQueCuenta(envios: readonly EnvioHecho[]): Instante | null {
  const enPie = envios.filter((e) => !e.retirado).map((e) => e.enviadoEn)
  return enPie.length === 0 ? null : Math.min(...enPie)
}

export type CondicionesHecho = {
  /** A corte can be demanded only where a plan was legally due and in force at the data date. */
  readonly exigible: boolean
  /** First instant at which the corte can be reported. */
  readonly abre: Instante
  readonly limite: Fecha
  /** The limit had passed before this installation received these reports: of who did not report nothing is known. */
  readonly pasoAntes: boolean
  /** The submission that answers the duty, with the verdict that later acts can only heal; null while there is none. */
  readonly envio: { readonly en: Instante; readonly oportuno: boolean } | null
  readonly ahora: Instante
}

/** Who reported is shown as having reported even where it could not be demanded. */
export function hechoPublico(c: CondicionesHecho): HechoPublico {
  if (c.envio !== null && c.envio.en <= c.ahora) return c.envio.oportuno ? 'oportuno' : 'extemporaneo'
  if (!c.exigible) return 'no_exigible'
  if (c.ahora < c.abre) return 'por_abrir'
  if (c.ahora < finDe(c.limite)) return 'en_plazo'
  return c.pasoAntes ? 'sin_registro' : 'silencio'
}
