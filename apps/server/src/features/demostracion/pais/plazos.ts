// The dates between which an invented report may happen, out of the calendar that governs its corte.
import { enVigor, filaReporte, intervaloDe, limiteAjustes, limiteDe } from '@kpt/domain/calendario'
import type { Fecha, Instante } from '@kpt/domain/shared'
import type { EnCorte } from './acto-inventado.ts'
import type { VigenciaDelPais } from './pais.ts'

export type Plazos = EnCorte & {
  readonly fechaDatos: Fecha
  /** Data date of the corte before it in the same vigencia. */
  readonly previa: Fecha | null
  readonly abre: Instante
  readonly limite: Fecha
  readonly recibeHasta: Instante
  readonly ajustesHasta: Fecha | null
}

/**
 * Of every corte that has opened. One with the data date of an earlier one opens as a copy of it and is left out, as is one whose
 * dates no act on file fixes.
 */
export function plazosDe({ vigencia, cronograma }: VigenciaDelPais, hoy: Instante): Plazos[] {
  const vigor = enVigor(cronograma, hoy)
  return cronograma.cortes.flatMap(({ numero, fechaDatos }, i) => {
    const fila = filaReporte(vigor, numero)
    const previa = cronograma.cortes[i - 1]?.fechaDatos ?? null
    if (!fila || previa === fechaDatos) return []
    const { abre, recibeHasta } = intervaloDe(vigor, fila)
    if (abre > hoy) return []
    const limite = limiteDe(fila, cronograma.politica, vigor.festivos)
    const ajustesHasta = limiteAjustes(vigor, numero)
    return [{ vigencia, corte: numero, fechaDatos, previa, abre, limite, recibeHasta, ajustesHasta }]
  })
}
