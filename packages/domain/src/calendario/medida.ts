// Acts of DNP that move dates for some without touching the cronograma: exceptions, a national contingency, an early opening, an early end (R1.5).
import type { Fecha, Instante } from '../shared/index.ts'
import type { CodigoEntidad } from '../territorio/index.ts'
import type { Instrumento } from './instrumento.ts'

export const CLASES_MEDIDA = ['excepcion', 'contingencia', 'apertura_anticipada', 'terminacion_anticipada'] as const
export type ClaseMedida = (typeof CLASES_MEDIDA)[number]

/**
 * `amplia`: what arrives until the date is in time. `recibe`: it is received, marked late. `abre`: the row opens on the date.
 * `termina`: after the date the row is over for those who have met it.
 */
export const EFECTOS_MEDIDA = ['amplia', 'recibe', 'abre', 'termina'] as const
export type EfectoMedida = (typeof EFECTOS_MEDIDA)[number]

/** What each class may do. */
export const EFECTOS_DE_CLASE: Readonly<Record<ClaseMedida, readonly EfectoMedida[]>> = {
  excepcion: ['amplia', 'recibe'],
  contingencia: ['amplia', 'recibe'],
  apertura_anticipada: ['abre'],
  terminacion_anticipada: ['termina'],
}

/** A department reaches its municipalities and its gobernación; the gobernación alone is an entity. */
export type AlcanceMedida =
  | { readonly clase: 'entidad'; readonly entidad: CodigoEntidad }
  | { readonly clase: 'departamento'; readonly departamento: CodigoEntidad }
  | { readonly clase: 'pais' }

/** A row of a cronograma and the date that it gets. One act may touch rows of several cronogramas. */
export type FilaMedida = {
  readonly instrumento: Instrumento
  readonly vigencia: number
  readonly actividad: string
  readonly fecha: Fecha
}

/** Who took part: a person, for a body. */
export type Firmante = { readonly organismo: string; readonly persona: string }

export type Medida = {
  /** Number of the register, `EX-2026-000001`. */
  readonly numero: string
  readonly clase: ClaseMedida
  readonly efecto: EfectoMedida
  readonly alcance: AlcanceMedida
  readonly filas: readonly FilaMedida[]
  /** The written act that grants it. */
  readonly acto: { readonly documento: string; readonly fecha: Fecha }
  readonly motivo: string
  /** Who asked for it and who endorsed it; null when DNP acts on its own. */
  readonly pide: Firmante | null
  readonly avala: Firmante | null
  readonly concede: Firmante
  /** Since when it is known: the instant at which it was granted here. */
  readonly en: Instante
}

/** Whom a question is about. */
export type Sujeto = {
  readonly entidad: CodigoEntidad
  readonly departamento: CodigoEntidad
  /** When it met each row, by its key; what it has not met is absent. */
  readonly cumplidas: Readonly<Record<string, Instante>>
}

export type MedidaCitada = Pick<Medida, 'numero' | 'clase' | 'efecto' | 'acto'> & { readonly fecha: Fecha }

/** Code of the entity or department that it reaches; null for the country. */
export function codigoDelAlcance(alcance: AlcanceMedida): CodigoEntidad | null {
  if (alcance.clase === 'pais') return null
  return alcance.clase === 'entidad' ? alcance.entidad : alcance.departamento
}

/** Without a subject only what reaches the whole country counts. */
export function alcanza({ alcance }: Pick<Medida, 'alcance'>, sujeto: Sujeto | null): boolean {
  if (alcance.clase === 'pais') return true
  if (sujeto === null) return false
  return alcance.clase === 'entidad' ? alcance.entidad === sujeto.entidad : alcance.departamento === sujeto.departamento
}
