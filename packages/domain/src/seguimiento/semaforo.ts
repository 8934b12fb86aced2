// The semáforo of a closed vigencia, with its bands as data. At a partial corte the figure stands as "avance al corte": nobody is red for March.
import type { Fecha } from '../shared/index.ts'
import type { Avance } from './avance.ts'
import type { NivelSemaforo, Tramo } from './metodologia.ts'

export type Semaforo = NivelSemaforo | 'sin_programar' | 'sin_reporte' | 'no_calculable' | 'avance_al_corte'

/**
 * Band of a ratio (1 is what was programmed), only of a closed vigencia; without a ratio, why there is none. `tramos`: in order, those of the
 * vigencia's semáforo.
 */
export function semaforo(
  avance: Pick<Avance, 'valor' | 'explicacion'>,
  tramos: readonly Tramo[],
  vigenciaCerrada: boolean,
): Semaforo {
  if (avance.explicacion === 'sin_reporte') return 'sin_reporte'
  if (avance.explicacion === 'no_calculable') return 'no_calculable'
  const valor = avance.valor
  if (valor === null) return 'sin_programar'
  if (!vigenciaCerrada) return 'avance_al_corte'
  return tramoDe(valor, tramos) ?? 'no_calculable'
}

/** Level of a partial corte, only where the entity gave a quarterly programme: what was done over what was expected by then. Null when nothing was. */
export function nivelFrenteALoEsperado(
  logrado: number,
  esperado: number,
  tramos: readonly Tramo[],
): NivelSemaforo | null {
  return esperado > 0 ? tramoDe(logrado / esperado, tramos) : null
}

function tramoDe(valor: number, tramos: readonly Tramo[]): NivelSemaforo | null {
  return tramos.find(({ menorQue }) => menorQue === null || valor < Number(menorQue) / 100)?.codigo ?? null
}

/**
 * Whether the figures of a corte are those of a closed vigencia: its data reach the end of the fiscal year and that day has passed
 * (Decreto 111 de 1996, art. 14: the year goes from 1 January to 31 December).
 */
export function vigenciaCerrada(vigencia: number, fechaDatos: Fecha, hoy: Fecha): boolean {
  return fechaDatos >= `${vigencia}-12-31` && hoy > fechaDatos
}
