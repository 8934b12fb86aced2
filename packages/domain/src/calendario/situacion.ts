// Where an activity stands at an instant: half-open intervals of Bogotá, the last day counts whole (R1.3).
import { type Fecha, finDe, type Instante, inicioDe } from '../shared/index.ts'
import type { Actividad, ClaseActividad, Politica } from './cronograma.ts'
import { type EnVigor, type FilaEnVigor, filaCierre, filaReporte } from './vigor.ts'

export const SITUACIONES_ACTIVIDAD = ['por_abrir', 'abierta', 'recibe_extemporaneo', 'cerrada'] as const
export type SituacionActividad = (typeof SITUACIONES_ACTIVIDAD)[number]

/** Instants of a row: it is open in [abre, cierra) and receives late in [cierra, recibeHasta). */
export type Intervalo = { readonly abre: Instante; readonly cierra: Instante; readonly recibeHasta: Instante }

/** The last day as the policy of the cronograma leaves it. A limit on a weekend stays there: it is never rolled silently (R1.4). */
export function limiteDe(actividad: Pick<Actividad, 'limite'>, politica: Politica): Fecha {
  const limites: Record<Politica, Fecha> = { literal: actividad.limite }
  return limites[politica]
}

export function intervaloDe(vigor: EnVigor, fila: FilaEnVigor): Intervalo {
  const { politica } = vigor.cronograma
  const cierra = finDe(limiteDe(fila, politica))
  const cierre = filaCierre(vigor)
  const ultimo = fila.trasLimite === 'recibe' && cierre ? finDe(limiteDe(cierre, politica)) : cierra
  return { abre: aperturaDe(vigor, fila), cierra, recibeHasta: Math.max(cierra, ultimo) }
}

export function situacionEn(intervalo: Intervalo, en: Instante): SituacionActividad {
  if (en < intervalo.abre) return 'por_abrir'
  if (en < intervalo.cierra) return 'abierta'
  return en < intervalo.recibeHasta ? 'recibe_extemporaneo' : 'cerrada'
}

export function situacionDe(vigor: EnVigor, fila: FilaEnVigor, en: Instante): SituacionActividad {
  return situacionEn(intervaloDe(vigor, fila), en)
}

/**
 * A row without opening begins where the reporting of the corte before it ends; the first one, with the act that set the cronograma.
 * Circular 0009-4 de 2023 opens its four cortes in no other way, and its fourth opens before its data date ends (R1.6).
 */
function aperturaDe(vigor: EnVigor, fila: FilaEnVigor): Instante {
  if (fila.apertura !== null) return inicioDe(fila.apertura)
  const previa = fila.corte === null ? null : filaReporte(vigor, fila.corte - 1)
  if (previa) return finDe(limiteDe(previa, vigor.cronograma.politica))
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
  const intervalo = clase === 'ajustes' ? intervaloAjustes(vigor, corte) : intervaloReporte(vigor, corte)
  return intervalo && situacionEn(intervalo, en)
}

function intervaloReporte(vigor: EnVigor, corte: number): Intervalo | null {
  const fila = filaReporte(vigor, corte)
  return fila && intervaloDe(vigor, fila)
}

/** Last date for adjustments of a corte; null when no act on file sets one. */
export function limiteAjustes(vigor: EnVigor, corte: number): Fecha | null {
  const fila = filaAjustes(vigor.filas, corte)
  return fila && limiteDe(fila, vigor.cronograma.politica)
}

/** Adjustments run from the opening of the corte until its own row of adjustments; a partial corte has none, so until the one that closes the cronograma. */
function intervaloAjustes(vigor: EnVigor, corte: number): Intervalo | null {
  const reporte = intervaloReporte(vigor, corte)
  const fila = filaAjustes(vigor.filas, corte)
  return reporte && fila ? { ...intervaloDe(vigor, fila), abre: reporte.abre } : null
}

/** The row under which the adjustments of a corte are asked and answered, among those in force. */
export function filaAjustes<F extends Pick<FilaEnVigor, 'corte'> & { readonly clases: readonly string[] }>(
  filas: readonly F[],
  corte: number,
): F | null {
  const ajustes = filas.filter((fila) => fila.clases.includes('ajustes'))
  return ajustes.find((a) => a.corte === corte) ?? ajustes.findLast((a) => a.clases.includes('cierre')) ?? null
}
