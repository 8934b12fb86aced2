// Sentences of the availability record.
import type { Interrupcion } from '@kpt/domain/calendario'
import { fechaEn, type Instante } from '@kpt/domain/shared'
import { contar, formatFecha, formatHora, formatInstante, formatNumero } from './formato.ts'

type Tramo = { readonly desde: Instante; readonly hasta: Instante }

export const NOMBRES_INTERRUPCION: Record<Interrupcion['clase'], string> = {
  caida: 'No disponible',
  degradada: 'Con fallas',
}

/** `2 días y 3 horas`, `40 minutos`; under a minute, `menos de 1 minuto`. */
export function formatDuracion({ desde, hasta }: Tramo): string {
  const minutos = Math.floor((hasta - desde) / 60_000)
  const [dias, horas, resto] = [Math.floor(minutos / 1440), Math.floor((minutos % 1440) / 60), minutos % 60]
  const partes = [
    dias > 0 && contar(dias, 'día', 'días'),
    horas > 0 && contar(horas, 'hora', 'horas'),
    resto > 0 && contar(resto, 'minuto', 'minutos'),
  ].filter((parte) => parte !== false)
  return partes.slice(0, 2).join(' y ') || 'menos de 1 minuto'
}

/** `20 de noviembre de 2026, de 8:00 a. m. a 8:40 a. m.`; both dates when it went past midnight. */
export function formatTramo({ desde, hasta }: Tramo): string {
  return fechaEn(desde) === fechaEn(hasta)
    ? `${formatFecha(fechaEn(desde))}, de ${formatHora(desde)} a ${formatHora(hasta)}`
    : `del ${formatInstante(desde)} al ${formatInstante(hasta)}`
}

/** Ground of a contingency that rests on it. */
export function motivoPorInterrupcion({ clase, peticiones, fallas, ...tramo }: Interrupcion): string {
  const cuando = `${formatTramo(tramo)} (${formatDuracion(tramo)})`
  const que =
    clase === 'caida'
      ? 'KPT no estuvo disponible'
      : `KPT falló en ${formatNumero(String(fallas))} de ${contar(peticiones, 'petición', 'peticiones')}`
  return `${que}: ${cuando}. Así consta en el registro público de disponibilidad.`
}
