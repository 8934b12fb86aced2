// The deadline of an activity, judged at one instant as known at another, with the acts that say so (R1.2, R1.3).
import type { Fecha, Instante } from '../shared/index.ts'
import { actividadReporte, type Cronograma, type Politica } from './cronograma.ts'
import { habilDesde } from './dias-habiles.ts'
import type { MedidaCitada } from './medida.ts'
import { intervaloDe, type SituacionActividad, situacionEn, ultimoDia } from './situacion.ts'
import {
  type ActoCitado,
  actosDe,
  type EnVigor,
  enVigor,
  type FilaEnVigor,
  filaDe,
  medidasDe,
  type Particular,
  SIN_PARTICULAR,
} from './vigor.ts'

/** Why the answer is what it is; the sentence lives in @kpt/textos. */
export type ExplicacionPlazo =
  | {
      readonly codigo: SituacionActividad
      readonly limite: Fecha
      readonly abre: Instante
      readonly recibeHasta: Instante
    }
  /** It ended early for the subject, who had met it. */
  | {
      readonly codigo: 'terminada_antes'
      readonly limite: Fecha
      readonly termina: Instante
    }
  | { readonly codigo: 'no_disponible'; readonly circular: string; readonly fecha: Fecha }
  | { readonly codigo: 'sin_acto_conocido'; readonly segun: Instante }
  | { readonly codigo: 'fila_sin_fijar'; readonly segun: Instante }

export type Plazo = {
  readonly actividad: string
  /** Acts known of the cronograma: each one makes a version. 0 when none was known. */
  readonly version: number
  /** Last day that rules for whoever asks; null when no row is known. */
  readonly limite: Fecha | null
  /** What the circular wrote, beside the first business day from it and what the cronograma does about it; null when no row is known. */
  readonly escrito: { readonly literal: Fecha; readonly habil: Fecha; readonly politica: Politica } | null
  /** First instant after the last day. */
  readonly cierra: Instante | null
  readonly abierta: boolean
  /** Whether a request begun at `en` would be in time; null where there is no limit. */
  readonly oportuno: boolean | null
  /** Whether a late request can still be received at `en`, or later. */
  readonly recibeExtemporaneo: boolean
  readonly actos: readonly ActoCitado[]
  /** Measures that touch the row and reach whoever asks. */
  readonly medidas: readonly MedidaCitada[]
  readonly explicacion: ExplicacionPlazo
}

/** Without measures nor subject, the answer is that of the cronograma for anybody. */
export type ConsultaPlazo = Partial<Particular> & {
  /** Key of the row. */
  readonly actividad: string
  /** Instant judged: the arrival of the request. */
  readonly en: Instante
  /** Instant of knowledge: the acts known by then. */
  readonly segun: Instante
}

/**
 * `en`: the instant asked about. `segun`: as known at that one; a circular signed later does not count. An activity that the cronograma lacks has
 * no limit.
 */
export function plazo(cronograma: Cronograma, { actividad, en, segun, ...particular }: ConsultaPlazo): Plazo {
  const vigor = enVigor(cronograma, segun, { ...SIN_PARTICULAR, ...particular })
  const fila = filaDe(vigor, actividad)
  return fila ? plazoDeFila(vigor, fila, en) : sinLimite(vigor, actividad, segun)
}

function plazoDeFila(vigor: EnVigor, fila: FilaEnVigor, en: Instante): Plazo {
  const intervalo = intervaloDe(vigor, fila)
  const { abre, cierra, recibeHasta, termina } = intervalo
  const limite = ultimoDia(vigor, fila)
  const situacion = situacionEn(intervalo, en)
  const { politica } = vigor.cronograma
  return {
    actividad: fila.clave,
    version: vigor.actos.length,
    limite,
    escrito: { literal: fila.limite, habil: habilDesde(fila.limite, vigor.festivos), politica },
    cierra,
    abierta: situacion === 'abierta',
    oportuno: en < cierra,
    recibeExtemporaneo: recibeHasta > cierra && en < recibeHasta && situacion !== 'cerrada',
    actos: actosDe(vigor, fila.clave),
    medidas: medidasDe(vigor, fila.clave),
    explicacion:
      termina !== null && en >= termina
        ? { codigo: 'terminada_antes', limite, termina }
        : { codigo: situacion, limite, abre, recibeHasta },
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
    version: vigor.actos.length,
    limite: null,
    escrito: null,
    cierra: null,
    abierta: false,
    oportuno: null,
    recibeExtemporaneo: false,
    actos: actosDe(vigor, actividad),
    medidas: medidasDe(vigor, actividad),
    explicacion: porqueSinLimite(vigor, segun),
  }
}

function porqueSinLimite(vigor: EnVigor, segun: Instante): ExplicacionPlazo {
  const ultimo = vigor.actos.findLast((acto) => acto.efecto !== 'modifica')
  if (vigor.estado === 'no_disponible' && ultimo)
    return { codigo: 'no_disponible', circular: ultimo.circular.numero, fecha: ultimo.circular.fecha }
  return { codigo: vigor.estado === 'desconocido' ? 'sin_acto_conocido' : 'fila_sin_fijar', segun }
}
