// What a report still lacks to be submitted (gates of R1.3, R2.2 and R2.3; "Life of a report" of the follow-up rules). The refusal lists it all at once.
import type { SituacionActividad } from '../calendario/index.ts'

export type CondicionesEnvio = {
  /** The activity that opens the submission, at the arrival of the request: reporting, or adjustments for a report in adjustments. Null: no row is known. */
  readonly ventana: SituacionActividad | null
  /** An exception or a circular reopens the submission for this entity. */
  readonly excepcion: boolean
  /** `finalizado` also while a modification is being prepared: the last finished version stays valid. */
  readonly plan: 'sin_plan' | 'sin_finalizar' | 'finalizado'
  readonly homologacion: { readonly exigida: boolean; readonly faltan: readonly string[] }
  /** Metas with findings of severity error. */
  readonly bloqueantes: readonly string[]
  /** Metas with warnings that no reason confirms. */
  readonly sinConfirmar: readonly string[]
  /** Metas neither reported nor declared, which need an entry. */
  readonly sinReporte: readonly string[]
  /** What an open request for adjustments still waits for; null outside adjustments. */
  readonly ajustes: { readonly metas: readonly string[]; readonly general: boolean } | null
}

export type FaltaEnvio =
  | { readonly codigo: 'calendario_no_disponible' }
  | { readonly codigo: 'actividad_sin_abrir' }
  | { readonly codigo: 'actividad_cerrada' }
  | { readonly codigo: 'sin_plan' }
  | { readonly codigo: 'pi_sin_finalizar' }
  | { readonly codigo: 'homologacion_incompleta'; readonly faltan: readonly string[] }
  | { readonly codigo: 'hallazgos_bloqueantes'; readonly metas: readonly string[] }
  | { readonly codigo: 'avisos_sin_confirmar'; readonly metas: readonly string[] }
  | { readonly codigo: 'metas_sin_reporte'; readonly metas: readonly string[] }
  | { readonly codigo: 'preguntas_sin_respuesta'; readonly metas: readonly string[] }
  | { readonly codigo: 'respuestas_sin_evidencia'; readonly metas: readonly string[] }
  | { readonly codigo: 'respuestas_que_no_cuadran'; readonly metas: readonly string[] }
  | { readonly codigo: 'respuestas_sin_explicar'; readonly metas: readonly string[] }
  /** `general`: the request named everything and its one reply is missing. */
  | { readonly codigo: 'sin_respuesta'; readonly metas: readonly string[]; readonly general: boolean }
export type CodigoFaltaEnvio = FaltaEnvio['codigo']

/** Everything missing, in the order in which a person would solve it; empty when the report may be submitted. */
export function faltasEnvio(c: CondicionesEnvio): FaltaEnvio[] {
  return [...faltasCalendario(c), ...faltasPlan(c), ...faltasContenido(c)]
}

/** Of the activity that opens the submission, whatever is sent. */
export function faltasCalendario(c: Pick<CondicionesEnvio, 'ventana' | 'excepcion'>): FaltaEnvio[] {
  if (c.excepcion) return []
  if (c.ventana === null) return [{ codigo: 'calendario_no_disponible' }]
  if (c.ventana === 'por_abrir') return [{ codigo: 'actividad_sin_abrir' }]
  return c.ventana === 'cerrada' ? [{ codigo: 'actividad_cerrada' }] : []
}

function faltasPlan(c: CondicionesEnvio): FaltaEnvio[] {
  const faltas: FaltaEnvio[] = []
  if (c.plan === 'sin_plan') return [{ codigo: 'sin_plan' }]
  if (c.plan === 'sin_finalizar') faltas.push({ codigo: 'pi_sin_finalizar' })
  if (c.homologacion.exigida && c.homologacion.faltan.length > 0)
    faltas.push({ codigo: 'homologacion_incompleta', faltan: c.homologacion.faltan })
  return faltas
}

function faltasContenido(c: CondicionesEnvio): FaltaEnvio[] {
  const faltas: FaltaEnvio[] = []
  if (c.bloqueantes.length > 0) faltas.push({ codigo: 'hallazgos_bloqueantes', metas: c.bloqueantes })
  if (c.sinConfirmar.length > 0) faltas.push({ codigo: 'avisos_sin_confirmar', metas: c.sinConfirmar })
  if (c.sinReporte.length > 0) faltas.push({ codigo: 'metas_sin_reporte', metas: c.sinReporte })
  return [...faltas, ...faltasAjustes(c.ajustes)]
}

/** Of an open request for adjustments, whatever is sent. */
export function faltasAjustes(ajustes: CondicionesEnvio['ajustes']): FaltaEnvio[] {
  if (!ajustes || (!ajustes.general && ajustes.metas.length === 0)) return []
  return [{ codigo: 'sin_respuesta', metas: ajustes.metas, general: ajustes.general }]
}
