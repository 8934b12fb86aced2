// What a body owes under the rows of a cronograma, and what can be said of each without accusing anybody (R1.9, R1.11).
import type { Instante } from '../shared/index.ts'
import type { TipoEntidad } from '../territorio/index.ts'
import type { Actividad, Obligado } from './cronograma.ts'
import { INSTRUMENTOS, type Instrumento } from './instrumento.ts'
import type { Obligacion } from './obligacion.ts'
import { type Intervalo, situacionEn } from './situacion.ts'

/** Whom the rows of a cronograma name when they bind an entity of that type; null where they bind none. */
export function comoObligado(tipo: TipoEntidad, distrito: boolean): Obligado | null {
  if (tipo === 'departamento') return 'departamento'
  if (tipo === 'municipio') return distrito ? 'distrito' : 'municipio'
  return null
}

/**
 * Whether a row is of an entity. A department that does not answer an instrument still supports and adjusts under it; a code that is only
 * statistical does nothing.
 */
export function obligaFila(
  { obligados, clases }: Pick<Actividad, 'obligados' | 'clases'>,
  quien: Obligado,
  deber: Obligacion,
): boolean {
  if (!obligados.includes(quien)) return false
  if (deber.obligado) return true
  return deber.motivo === 'apoya_a_sus_municipios' && !clases.includes('reporte')
}

/** `pasado`: its limit passed and nothing here shows who met it, nor has to. */
export const ESTADOS_PLAZO = [
  'abierto',
  'recibe_tarde',
  'por_abrir',
  'cumplido',
  'cumplido_tarde',
  'sanado',
  'vencido',
  'no_exigible',
  'sin_registro',
  'pasado',
] as const
export type EstadoPlazo = (typeof ESTADOS_PLAZO)[number]

export type CondicionesPlazo = {
  readonly intervalo: Intervalo
  readonly exigible: boolean
  /** The limit had passed before this installation received its reports. */
  readonly pasoAntes: boolean
  /** Whether what is received here shows who met the row: a report, and not the support of a municipality nor an answer that nobody may ask. */
  readonly comprobable: boolean
  /** What met it, with its verdict; null while nothing did. */
  readonly envio: { readonly oportuno: boolean; readonly sanado: boolean } | null
}

/** What was sent decides first; then whether it can be demanded; only then the clock. What cannot be shown here is never called overdue. */
export function estadoPlazo(c: CondicionesPlazo, ahora: Instante): EstadoPlazo {
  if (c.envio !== null) return c.envio.sanado ? 'sanado' : c.envio.oportuno ? 'cumplido' : 'cumplido_tarde'
  if (!c.exigible) return 'no_exigible'
  const situacion = situacionEn({ ...c.intervalo, termina: null }, ahora)
  if (situacion === 'por_abrir') return 'por_abrir'
  if (situacion === 'abierta') return 'abierto'
  if (!c.comprobable) return 'pasado'
  if (c.pasoAntes) return 'sin_registro'
  return situacion === 'cerrada' ? 'vencido' : 'recibe_tarde'
}

/** What can still be done, and what is over. What cannot be demanded is over with its limit, like the rest. */
export const GRUPOS_PLAZO = ['pendientes', 'pasados'] as const
export type GrupoPlazo = (typeof GRUPOS_PLAZO)[number]

/** What cannot be demanded is pending until its limit. */
export function grupoPlazo(estado: EstadoPlazo, { cierra }: Pick<Intervalo, 'cierra'>, ahora: Instante): GrupoPlazo {
  if (estado === 'no_exigible') return ahora < cierra ? 'pendientes' : 'pasados'
  return estado === 'abierto' || estado === 'recibe_tarde' || estado === 'por_abrir' ? 'pendientes' : 'pasados'
}

type PorOrdenar = { readonly instrumento: Instrumento; readonly cierra: Instante }

/** By instrument and, within it, what ends first goes first; of what is over, the latest. */
export function ordenPlazos<P extends PorOrdenar>(plazos: readonly P[], grupo: GrupoPlazo): P[] {
  const sentido = grupo === 'pendientes' ? 1 : -1
  const lugar = ({ instrumento }: PorOrdenar) => INSTRUMENTOS.indexOf(instrumento)
  return plazos.toSorted((a, b) => lugar(a) - lugar(b) || sentido * (a.cierra - b.cierra))
}
