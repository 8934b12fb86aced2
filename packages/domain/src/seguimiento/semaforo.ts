// The semáforo of a closed vigencia, with its bands as data. At a partial corte the figure stands as "avance al corte": nobody is red for March.
import type { Avance } from './avance.ts'
import type { Banda, NivelSemaforo } from './metodologia.ts'

export type Semaforo = NivelSemaforo | 'sin_programar' | 'sin_reporte' | 'no_calculable' | 'avance_al_corte'

export function semaforo(
  avance: Pick<Avance, 'valor' | 'explicacion'>,
  bandas: readonly Banda[],
  vigenciaCerrada: boolean,
): Semaforo {
  if (avance.explicacion === 'sin_reporte') return 'sin_reporte'
  if (avance.explicacion === 'no_calculable') return 'no_calculable'
  const valor = avance.valor
  if (valor === null) return 'sin_programar'
  if (!vigenciaCerrada) return 'avance_al_corte'
  return bandas.findLast((banda) => valor >= banda.desde)?.nivel ?? 'no_calculable'
}
