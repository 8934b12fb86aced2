// Where an activity stands at an instant: half-open intervals of Bogotá, the last day counts whole (R1.3).
import { type Fecha, fechaEn, finDe, type Instante, inicioDe } from '../shared/index.ts'
import type { Actividad, ClaseActividad, Politica } from './cronograma.ts'
import { habilDesde } from './dias-habiles.ts'
import type { Festivos } from './festivos.ts'
import { type EnVigor, type FilaEnVigor, filaCierre, filaReporte, medidasDe } from './vigor.ts'

export const SITUACIONES_ACTIVIDAD = ['por_abrir', 'abierta', 'recibe_extemporaneo', 'cerrada'] as const
export type SituacionActividad = (typeof SITUACIONES_ACTIVIDAD)[number]

/** Instants of a row: it is open in [abre, cierra) and receives late in [cierra, recibeHasta). */
export type Intervalo = {
  readonly abre: Instante
  readonly cierra: Instante
  readonly recibeHasta: Instante
  /** When it ended early for a subject that had met it; null where nothing ended it. It closes what follows, never what was done before. */
  readonly termina: Instante | null
}

/** The last day as the policy of the cronograma leaves it, without measures. A limit on a weekend is never rolled silently (R1.4). */
export function limiteDe(actividad: Pick<Actividad, 'limite'>, politica: Politica, festivos?: Festivos): Fecha {
  const limites: Record<Politica, () => Fecha> = {
    literal: () => actividad.limite,
    dia_habil_siguiente: () => habilDesde(actividad.limite, festivos),
  }
  return limites[politica]()
}

/** The last day that rules for the subject: that of the cronograma, or the latest that a measure gives. */
export function ultimoDia(vigor: EnVigor, fila: FilaEnVigor): Fecha {
  const ampliadas = medidasDe(vigor, fila.clave, 'amplia').map((medida) => medida.fecha)
  return ampliadas.reduce(later, limiteDe(fila, vigor.cronograma.politica, vigor.festivos))
}

/** Instants of Bogotá, half-open: `cierra` is the midnight that ends the last day, and `recibeHasta` is never before it. */
export function intervaloDe(vigor: EnVigor, fila: FilaEnVigor): Intervalo {
  const cierra = finDe(ultimoDia(vigor, fila))
  const cierre = filaCierre(vigor)
  const ultimo = fila.trasLimite === 'recibe' && cierre ? finDe(ultimoDia(vigor, cierre)) : cierra
  const recibidas = medidasDe(vigor, fila.clave, 'recibe').map((medida) => finDe(medida.fecha))
  return {
    abre: aperturaDe(vigor, fila),
    cierra,
    recibeHasta: Math.max(cierra, ultimo, ...recibidas),
    termina: terminaDe(vigor, fila),
  }
}

/** An early end closes before anything else; what arrives from `cierra` on is late. */
export function situacionEn({ abre, cierra, recibeHasta, termina }: Intervalo, en: Instante): SituacionActividad {
  if (termina !== null && en >= termina) return 'cerrada'
  if (en < abre) return 'por_abrir'
  if (en < cierra) return 'abierta'
  return en < recibeHasta ? 'recibe_extemporaneo' : 'cerrada'
}

export function situacionDe(vigor: EnVigor, fila: FilaEnVigor, en: Instante): SituacionActividad {
  return situacionEn(intervaloDe(vigor, fila), en)
}

/** Early end, note (*) of both circulars: only for whoever met the row before it. For the rest the limit stays. */
function terminaDe(vigor: EnVigor, fila: FilaEnVigor): Instante | null {
  const cumplida = vigor.sujeto?.cumplidas[fila.clave]
  if (cumplida === undefined) return null
  const terminos = medidasDe(vigor, fila.clave, 'termina')
    .map((medida) => finDe(medida.fecha))
    .filter((termina) => cumplida < termina)
  return terminos.length === 0 ? null : Math.min(...terminos)
}

function aperturaDe(vigor: EnVigor, fila: FilaEnVigor): Instante {
  const anticipadas = medidasDe(vigor, fila.clave, 'abre').map((medida) => inicioDe(medida.fecha))
  return Math.min(aperturaOrdinaria(vigor, fila), ...anticipadas)
}

/**
 * A row without opening begins where the reporting of the corte before it ends; the first one, with the act that set the cronograma.
 * Circular 0009-4 de 2023 opens its four cortes in no other way, and its fourth opens before its data date ends (R1.6). What a measure
 * gives to the corte before does not put this one off.
 */
function aperturaOrdinaria(vigor: EnVigor, fila: FilaEnVigor): Instante {
  if (fila.apertura !== null) return inicioDe(fila.apertura)
  const previa = fila.corte === null ? null : filaReporte(vigor, fila.corte - 1)
  if (previa) return finDe(limiteDe(previa, vigor.cronograma.politica, vigor.festivos))
  return inicioDe(vigor.actos[0]?.circular.fecha ?? fila.limite)
}

/** Class of activity that opens each act of a report; the calendar does not gate the others. */
const ACTO_ABIERTO_POR: Readonly<Record<string, ClaseActividad>> = {
  enviar: 'reporte',
  retirar: 'reporte',
  solicitar_ajustes: 'ajustes',
  pedir_ajustes_dnp: 'ajustes',
  trasladar: 'ajustes',
}

/** `enAjustes`: the report is answering a request, so that sending it belongs to the adjustments and not to the reporting. */
export function actividadQueAbre(acto: string, enAjustes: boolean): ClaseActividad | null {
  if (acto === 'enviar' && enAjustes) return 'ajustes'
  return ACTO_ABIERTO_POR[acto] ?? null
}

/** Where an act on the report of a corte stands; null when the cronograma in force has no row for it. Acts the calendar does not gate are `abierta`. */
export function situacionActo(
  vigor: EnVigor,
  corte: number,
  acto: string,
  enAjustes: boolean,
  en: Instante,
): SituacionActividad | null {
  const clase = actividadQueAbre(acto, enAjustes)
  if (clase === null) return 'abierta'
  const intervalo = intervaloActo(vigor, corte, clase)
  return intervalo && situacionEn(intervalo, en)
}

/** Instants of the row that opens an act on a corte; null when the cronograma in force has none. */
export function intervaloActo(vigor: EnVigor, corte: number, clase: ClaseActividad): Intervalo | null {
  return clase === 'ajustes' ? intervaloAjustes(vigor, corte) : intervaloReporte(vigor, corte)
}

function intervaloReporte(vigor: EnVigor, corte: number): Intervalo | null {
  const fila = filaReporte(vigor, corte)
  return fila && intervaloDe(vigor, fila)
}

/** Last date for adjustments of a corte; null when no act on file sets one. */
export function limiteAjustes(vigor: EnVigor, corte: number): Fecha | null {
  const fila = filaAjustes(vigor.filas, corte)
  return fila && ultimoDia(vigor, fila)
}

/** Last day on which adjustments are asked and answered, with what measures receive after the limit; null when no act on file sets it. */
export function ultimoDiaAjustes(vigor: EnVigor, corte: number): Fecha | null {
  const intervalo = intervaloAjustes(vigor, corte)
  return intervalo && fechaEn(intervalo.recibeHasta - 1)
}

/**
 * The definitive limit of the reports of a corte for the subject: after it nothing of them is received, asked nor answered, and they close.
 * Null while no act on file sets the row that closes the cronograma.
 */
export function cierreDeCorte(vigor: EnVigor, corte: number): Instante | null {
  const cierre = filaCierre(vigor)
  if (!cierre) return null
  const filas = [cierre, filaReporte(vigor, corte), filaAjustes(vigor.filas, corte)].filter((fila) => fila !== null)
  return Math.max(...filas.map((fila) => intervaloDe(vigor, fila).recibeHasta))
}

/**
 * Adjustments run from the opening of the corte until its own row of adjustments; a partial corte has none, so until the one that closes the
 * cronograma. An early end of the reporting leaves them: whoever is asked for adjustments must be able to answer.
 */
function intervaloAjustes(vigor: EnVigor, corte: number): Intervalo | null {
  const reporte = intervaloReporte(vigor, corte)
  const fila = filaAjustes(vigor.filas, corte)
  return reporte && fila ? { ...intervaloDe(vigor, fila), abre: reporte.abre, termina: null } : null
}

/** The row under which the adjustments of a corte are asked and answered, among those in force. */
export function filaAjustes<F extends Pick<FilaEnVigor, 'corte'> & { readonly clases: readonly string[] }>(
  filas: readonly F[],
  corte: number,
): F | null {
  const ajustes = filas.filter((fila) => fila.clases.includes('ajustes'))
  return ajustes.find((a) => a.corte === corte) ?? ajustes.findLast((a) => a.clases.includes('cierre')) ?? null
}

function later(a: Fecha, b: Fecha): Fecha {
  return a > b ? a : b
}
