// When knowledge of a calendar changed, and whether such a change opened again what had closed (R1.2).
import { type Instante, inicioDe } from '../shared/index.ts'
import type { Cronograma } from './cronograma.ts'
import { REGLAS_FESTIVO } from './festivos-ley.ts'
import { type ConsultaPlazo, plazo } from './plazo.ts'

/** Instants at which something that moves a limit became known, in order. */
export function momentosDe(
  cronograma: Cronograma,
  { medidas = [], festivos = [] }: Pick<ConsultaPlazo, 'medidas' | 'festivos'>,
): Instante[] {
  const actos = cronograma.actos.map((acto) => inicioDe(acto.circular.fecha))
  const leyes = REGLAS_FESTIVO.map((regla) => inicioDe(regla.ley))
  const momentos = [...actos, ...leyes, ...medidas.map((m) => m.en), ...festivos.map((f) => f.en)]
  return [...new Set(momentos)].sort((a, b) => a - b)
}

/**
 * Last instant at which an act or a measure opened again, for whoever asks, a row whose limit had passed; null when none did. What is received
 * late anyway is not opened again by being received longer.
 */
export function reabiertaEn(
  cronograma: Cronograma,
  { segun, ...consulta }: Omit<ConsultaPlazo, 'en'>,
): Instante | null {
  const codigo = (en: Instante, sabido: Instante) =>
    plazo(cronograma, { ...consulta, en, segun: sabido }).explicacion.codigo
  const reabre = (momento: Instante) => {
    const [antes, despues] = [codigo(momento, momento - 1), codigo(momento, momento)]
    if (despues === 'abierta') return antes === 'cerrada' || antes === 'recibe_extemporaneo'
    return despues === 'recibe_extemporaneo' && antes === 'cerrada'
  }
  return momentosDe(cronograma, consulta).findLast((momento) => momento <= segun && reabre(momento)) ?? null
}
