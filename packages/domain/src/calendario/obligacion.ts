// Who reports each instrument and who reviews it: rules by type of entity and exceptions by entity, with validity (R1.9, R1.10, R3.2, R4).
import { type Fecha, finDe, inicioDe } from '../shared/index.ts'
import type { CodigoEntidad, Revisor, TipoEntidad } from '../territorio/index.ts'
import type { Instrumento } from './instrumento.ts'

/** Reasons of a rule; their sentences live in @kpt/textos. */
export const MOTIVOS_OBLIGACION = [
  'departamento',
  'municipio',
  'apoya_a_sus_municipios',
  'sin_gobierno_municipal',
  'area_no_municipalizada',
  'solo_estadistico',
  'distrito_capital',
  'reporta_por_la_isla',
] as const
export type MotivoObligacion = (typeof MOTIVOS_OBLIGACION)[number]

/** A rule binds a type of entity or, when `entidad` is given, one entity: the exception wins. */
export type ReglaObligacion = {
  readonly instrumento: Instrumento
  readonly tipo: TipoEntidad | null
  readonly entidad: CodigoEntidad | null
  /** First and last vigencia; null: still in force. */
  readonly desde: number
  readonly hasta: number | null
  readonly obligado: boolean
  /** Null when nobody reports. */
  readonly revisor: Revisor | null
  /** Who reports in its place. */
  readonly reportaPor: CodigoEntidad | null
  readonly motivo: MotivoObligacion
}

export type EntidadObligable = {
  readonly codigo: CodigoEntidad
  readonly tipo: TipoEntidad
  /** Creation; null when older than every cronograma. */
  readonly desde: Fecha | null
  readonly hasta: Fecha | null
}

export type Obligacion =
  | { readonly obligado: true; readonly revisor: Revisor; readonly motivo: MotivoObligacion }
  | {
      readonly obligado: false
      readonly motivo: MotivoObligacion | 'sin_regla' | 'no_existe'
      readonly reportaPor: CodigoEntidad | null
    }

/** Duty of an entity in a vigencia: from its creation, by its own rule or by that of its type. */
export function obligado(
  reglas: readonly ReglaObligacion[],
  entidad: EntidadObligable,
  instrumento: Instrumento,
  vigencia: number,
): Obligacion {
  if (!existe(entidad, vigencia)) return { obligado: false, motivo: 'no_existe', reportaPor: null }
  const vigentes = reglas.filter(
    (r) => r.instrumento === instrumento && r.desde <= vigencia && (r.hasta === null || vigencia <= r.hasta),
  )
  const regla =
    vigentes.find((r) => r.entidad === entidad.codigo) ??
    vigentes.find((r) => r.entidad === null && r.tipo === entidad.tipo)
  if (!regla) return { obligado: false, motivo: 'sin_regla', reportaPor: null }
  return regla.obligado && regla.revisor
    ? { obligado: true, revisor: regla.revisor, motivo: regla.motivo }
    : { obligado: false, motivo: regla.motivo, reportaPor: regla.reportaPor }
}

/** Codes that no gobernación reviews, for `revisorDe` of the territory. */
export function sinGobernacion(reglas: readonly ReglaObligacion[]): ReadonlySet<CodigoEntidad> {
  return new Set(reglas.flatMap((r) => (r.entidad !== null && r.revisor === 'dnp' ? [r.entidad] : [])))
}

/** It existed on some day of the vigencia. */
function existe(entidad: EntidadObligable, vigencia: number): boolean {
  const nacio = entidad.desde === null || inicioDe(entidad.desde) < finDe(`${vigencia}-12-31`)
  return nacio && (entidad.hasta === null || finDe(entidad.hasta) > inicioDe(`${vigencia}-01-01`))
}
