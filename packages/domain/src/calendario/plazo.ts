// The deadline of an activity, judged at one instant as known at another, with the acts that say so (R1.2, R1.3).
import type { Fecha, Instante } from '../shared/index.ts'
import { actividadReporte, type Cronograma } from './cronograma.ts'
import { intervaloDe, limiteDe, type SituacionActividad, situacionEn } from './situacion.ts'
import { type ActoCitado, actosDe, type EnVigor, enVigor, filaDe } from './vigor.ts'

/** Why the answer is what it is; the sentence lives in @kpt/textos. */
export type ExplicacionPlazo =
  | {
      readonly codigo: SituacionActividad
      readonly limite: Fecha
      readonly abre: Instante
      readonly recibeHasta: Instante
    }
  | { readonly codigo: 'no_disponible'; readonly circular: string; readonly fecha: Fecha }
  | { readonly codigo: 'sin_acto_conocido'; readonly segun: Instante }
  | { readonly codigo: 'fila_sin_fijar'; readonly segun: Instante }

export type Plazo = {
  readonly actividad: string
  /** Literal last day; null when no row is known. */
  readonly limite: Fecha | null
  /** First instant after the last day. */
  readonly cierra: Instante | null
  readonly abierta: boolean
  /** Whether a request begun at `en` would be in time; null where there is no limit. */
  readonly oportuno: boolean | null
  /** Whether a late request can still be received at `en`, or later. */
  readonly recibeExtemporaneo: boolean
  readonly actos: readonly ActoCitado[]
  readonly explicacion: ExplicacionPlazo
}

export type ConsultaPlazo = {
  /** Key of the row. */
  readonly actividad: string
  /** Instant judged: the arrival of the request. */
  readonly en: Instante
  /** Instant of knowledge: the acts known by then. */
  readonly segun: Instante
}

export function plazo(cronograma: Cronograma, { actividad, en, segun }: ConsultaPlazo): Plazo {
  const vigor = enVigor(cronograma, segun)
  const fila = filaDe(vigor, actividad)
  if (!fila) return sinLimite(vigor, actividad, segun)
  const intervalo = intervaloDe(vigor, fila)
  const limite = limiteDe(fila, cronograma.politica)
  const situacion = situacionEn(intervalo, en)
  return {
    actividad,
    limite,
    cierra: intervalo.cierra,
    abierta: situacion === 'abierta',
    oportuno: en < intervalo.cierra,
    recibeExtemporaneo: fila.trasLimite === 'recibe' && en < intervalo.recibeHasta,
    actos: actosDe(vigor, actividad),
    explicacion: { codigo: situacion, limite, abre: intervalo.abre, recibeHasta: intervalo.recibeHasta },
  }
}

/** The same for the row under which a corte is reported; null when the cronograma has no such corte. */
export function plazoCorte(cronograma: Cronograma, corte: number, en: Instante, segun: Instante): Plazo | null {
  const actividad = actividadReporte(cronograma, corte)
  return actividad === null ? null : plazo(cronograma, { actividad, en, segun })
}

function sinLimite(vigor: EnVigor, actividad: string, segun: Instante): Plazo {
  return {
    actividad,
    limite: null,
    cierra: null,
    abierta: false,
    oportuno: null,
    recibeExtemporaneo: false,
    actos: actosDe(vigor, actividad),
    explicacion: porqueSinLimite(vigor, segun),
  }
}

function porqueSinLimite(vigor: EnVigor, segun: Instante): ExplicacionPlazo {
  const ultimo = vigor.actos.findLast((acto) => acto.efecto !== 'modifica')
  if (vigor.estado === 'no_disponible' && ultimo)
    return { codigo: 'no_disponible', circular: ultimo.circular.numero, fecha: ultimo.circular.fecha }
  return { codigo: vigor.estado === 'desconocido' ? 'sin_acto_conocido' : 'fila_sin_fijar', segun }
}
