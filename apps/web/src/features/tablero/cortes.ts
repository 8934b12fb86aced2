// The cortes that the board can show, out of the calendars.
import type { Respuesta } from '../../api/tipos.ts'
import type { ClaveCorte } from './tipos.ts'

export type CronogramaBreve = Respuesta<'GET /api/calendario'>['cronogramas'][number]
export type Cronograma = Respuesta<'GET /api/calendario/:instrumento/:vigencia'>
export type Corte = Cronograma['cortes'][number]
export type Situacion = Cronograma['actividades'][number]['situacion']

/** Newest vigencia first; of one vigencia, seguimiento before the others. */
export function masReciente(a: CronogramaBreve, b: CronogramaBreve): number {
  return b.vigencia - a.vigencia || Number(b.instrumento === 'seguimiento') - Number(a.instrumento === 'seguimiento')
}

/** Where the reporting of a corte stands today; null when the calendar has no activity for it. */
export function situacionDe({ actividades }: Cronograma, corte: number): Situacion | null {
  return actividades.find((a) => a.corte === corte && a.clases.includes('reporte'))?.situacion ?? null
}

/** The corte that can be reported today within its time, of the newest calendar that has one. */
export function corteAbierto(cronogramas: readonly Cronograma[]): ClaveCorte | null {
  for (const c of cronogramas) {
    const abierto = c.cortes.find(({ numero }) => situacionDe(c, numero) === 'abierta')
    if (abierto) return { instrumento: c.instrumento, vigencia: String(c.vigencia), corte: String(abierto.numero) }
  }
  return null
}

/** The newest calendar of each instrument: the ones worth their figures in the list. */
export function ultimosDe(cronogramas: readonly Cronograma[]): Cronograma[] {
  return cronogramas.filter((c, i) => cronogramas.findIndex((otro) => otro.instrumento === c.instrumento) === i)
}
