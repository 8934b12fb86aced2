// What the calendar lets through: one answer for every act on a report, judged by the arrival of its request (R1.3).
import type { Fecha, Instante } from '../shared/index.ts'
import { actividadQueAbre, filaAjustes, intervaloActo, situacionEn, ultimoDia } from './situacion.ts'
import { type EnVigor, filaReporte } from './vigor.ts'

export type IntentoActo = {
  readonly corte: number
  readonly acto: string
  /** The report is answering a request for adjustments. */
  readonly enAjustes: boolean
  /** Arrival of the headers of the request. When it ends does not count: a slow line makes nobody late. */
  readonly llegada: Instante
}

export type Puerta =
  /** `oportuno`: in time, or accepted and marked late for ever. Acts that the calendar does not gate are always in time. */
  | { readonly pasa: true; readonly oportuno: boolean }
  | { readonly pasa: false; readonly codigo: 'no_disponible' }
  | { readonly pasa: false; readonly codigo: 'por_abrir'; readonly abre: Instante; readonly limite: Fecha }
  | { readonly pasa: false; readonly codigo: 'cerrada' | 'terminada_antes'; readonly limite: Fecha }

/** Only what closes refuses; what receives late lets through and marks. */
export function puerta(vigor: EnVigor, { corte, acto, enAjustes, llegada }: IntentoActo): Puerta {
  const clase = actividadQueAbre(acto, enAjustes)
  if (clase === null) return { pasa: true, oportuno: true }
  const fila = clase === 'ajustes' ? filaAjustes(vigor.filas, corte) : filaReporte(vigor, corte)
  const intervalo = intervaloActo(vigor, corte, clase)
  if (!fila || !intervalo) return { pasa: false, codigo: 'no_disponible' }
  const limite = ultimoDia(vigor, fila)
  const { abre, termina } = intervalo
  switch (situacionEn(intervalo, llegada)) {
    case 'por_abrir':
      return { pasa: false, codigo: 'por_abrir', abre, limite }
    case 'abierta':
      return { pasa: true, oportuno: true }
    case 'recibe_extemporaneo':
      return { pasa: true, oportuno: false }
    case 'cerrada':
      return { pasa: false, codigo: termina !== null && llegada >= termina ? 'terminada_antes' : 'cerrada', limite }
  }
}
