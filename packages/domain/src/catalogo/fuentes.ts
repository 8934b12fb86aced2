// Funding sources: a list by scope and period, as the workbooks of each period name them (plan indicativo; numeral 10, Circular 0009-4 de 2023).
import type { CodigoEntidad } from '../territorio/index.ts'

export const AMBITOS_FUENTE = ['municipal', 'departamental'] as const
export type AmbitoFuente = (typeof AMBITOS_FUENTE)[number]

export const GRUPOS_FUENTE = ['propios', 'sgp', 'regalias', 'credito', 'cofinanciacion', 'otros'] as const
export type GrupoFuente = (typeof GRUPOS_FUENTE)[number]

export type Fuente = {
  /** Key of the data, `sgp_apsb`. */
  readonly clave: string
  readonly nombre: string
  readonly grupo: GrupoFuente
  /** Headers of its columns without the vigencia. */
  readonly encabezados: readonly string[]
}

/** The sources of a scope, first and last vigencia included, in the order of the workbook. */
export type ListaFuentes = {
  readonly ambito: AmbitoFuente
  readonly desde: number
  readonly hasta: number
  readonly fuentes: readonly Fuente[]
}

/** Departments have codes of two digits. */
export function ambitoDe(entidad: CodigoEntidad): AmbitoFuente {
  return entidad.length === 2 ? 'departamental' : 'municipal'
}

/** Sources of a scope in a vigencia, in order; empty when no list covers it. */
export function fuentesDe(listas: readonly ListaFuentes[], ambito: AmbitoFuente, vigencia: number): readonly Fuente[] {
  return listas.find((l) => l.ambito === ambito && l.desde <= vigencia && vigencia <= l.hasta)?.fuentes ?? []
}
