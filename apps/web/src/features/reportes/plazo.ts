// Time left until a limit, in words, by the server's clock.
import { finDe, type Instante } from '@kpt/domain/shared'
import { contar, formatFecha, formatHora } from '@kpt/textos'
import type { Reporte } from './borrador/entrada.ts'

export type Plazo = { readonly texto: string; readonly queda: string; readonly urgente: boolean }

const HORA = 3_600_000
const DIA = 24 * HORA

/** `ahora`: epoch milliseconds of the server. Null where the calendar sets no limit. */
export function plazoDe({ limite, situacion }: Pick<Reporte, 'limite' | 'situacion'>, ahora: Instante): Plazo | null {
  if (limite === null) return null
  const falta = finDe(limite) - ahora
  const texto = `${formatFecha(limite)}, 11:59:59 p.\u00a0m.`
  if (situacion === 'por_abrir') return { texto, queda: 'aún no abre', urgente: false }
  if (falta <= 0) {
    const queda = situacion === 'recibe_extemporaneo' ? 'venció; aún se recibe, fuera de plazo' : 'venció'
    return { texto, queda, urgente: situacion === 'recibe_extemporaneo' }
  }
  return { texto, queda: cuanto(falta), urgente: falta <= 7 * DIA }
}

function cuanto(ms: number): string {
  if (ms >= 2 * DIA) return `faltan ${contar(Math.floor(ms / DIA), 'día', 'días')}`
  if (ms >= 2 * HORA) return `faltan ${contar(Math.floor(ms / HORA), 'hora', 'horas')}`
  const minutos = Math.max(1, Math.floor(ms / 60_000))
  return minutos === 1 ? 'falta 1 minuto' : `faltan ${contar(minutos, 'minuto', 'minutos')}`
}

/** "hace un momento", or the hour at which it happened. */
export function desdeCuando(en: Instante, ahora: Instante): string {
  return ahora - en < 60_000 ? 'hace un momento' : `a las ${formatHora(en)}`
}
