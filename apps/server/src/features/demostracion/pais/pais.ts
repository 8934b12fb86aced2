// What the generator of the country knows: reference data and the day. With the same, it invents the same.
import type { Cronograma, PeriodoGobierno } from '@kpt/domain/calendario'
import type { Metodologia } from '@kpt/domain/seguimiento'
import type { Instante } from '@kpt/domain/shared'
import type { Entidad, Revisor } from '@kpt/domain/territorio'

export type Indicador = { readonly codigo: string; readonly nombre: string; readonly unidad: string }

/** A vigencia that the country reports, with the calendar and the formulas that govern it. */
export type VigenciaDelPais = {
  readonly vigencia: number
  readonly cronograma: Cronograma
  readonly metodologia: Metodologia
}

/** In whose name the invented acts are done. */
export type Autor = { readonly cuenta: string; readonly rol: string }

/** An obligated entity. */
export type EntidadDelPais = Entidad & {
  readonly revisor: Revisor
  readonly lider: Autor
  readonly revisora: Autor
}

export type Pais = {
  /** Another seed, another country. */
  readonly semilla: string
  /** Nothing happens after it. */
  readonly hoy: Instante
  readonly periodo: PeriodoGobierno
  /** Of the period up to the current one, in order. */
  readonly vigencias: readonly VigenciaDelPais[]
  readonly indicadores: readonly Indicador[]
  /** Keys of the funding sources of the period: departments and municipalities share the same list or have each its own. */
  readonly fuentes: Readonly<Record<'departamental' | 'municipal', readonly string[]>>
}
