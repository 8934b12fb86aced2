// Who gets a letter of a batch: only whoever is silent, or left adjustments unanswered after their day; never whoever reported, nor whoever could
// not be asked (numeral 2, literal d, Circular 0009-4 de 2023; R1.9, R5.1).
import type { HechoPublico } from '../reportes/index.ts'
import type { Fecha } from '../shared/index.ts'

/** `vencido`: did not report. `ajustes`: did not make the adjustments asked for. `libre`: a text of whoever writes. */
export const CLASES_OFICIO = ['vencido', 'ajustes', 'libre'] as const
export type ClaseOficio = (typeof CLASES_OFICIO)[number]

export type SituacionParaOficio = {
  readonly hecho: HechoPublico
  /** Last day of a request for adjustments that is still unanswered; null when there is none. */
  readonly ajustesHasta: Fecha | null
}

/** Why an entity of the list gets no letter; null when it does. */
export const RAZONES_SIN_OFICIO = ['reporto', 'no_exigible', 'en_plazo', 'ajusto', 'ajustes_en_plazo'] as const
export type RazonSinOficio = (typeof RAZONES_SIN_OFICIO)[number]

/** Why no letter is due; null when one is. A free letter is always due. */
export function razonSinOficio(
  clase: ClaseOficio,
  { hecho, ajustesHasta }: SituacionParaOficio,
  hoy: Fecha,
): RazonSinOficio | null {
  if (clase === 'libre') return null
  if (hecho === 'no_exigible') return 'no_exigible'
  if (clase === 'ajustes') {
    if (ajustesHasta === null) return 'ajusto'
    return ajustesHasta < hoy ? null : 'ajustes_en_plazo'
  }
  if (hecho === 'silencio') return null
  return hecho === 'oportuno' || hecho === 'extemporaneo' ? 'reporto' : 'en_plazo'
}
