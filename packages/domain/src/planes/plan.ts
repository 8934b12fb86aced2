// The development plan and its Plan Indicativo as one document (Ley 152 de 1994, arts. 31 and 49; R2.1). Versions of it are frozen texts.
import type { DecimalTexto } from '../shared/index.ts'
import type { CodigoEntidad } from '../territorio/index.ts'

export const TIPOS_ACUMULACION = ['acumulativo', 'no_acumulativo'] as const
export type TipoAcumulacion = (typeof TIPOS_ACUMULACION)[number]

export const ORIENTACIONES = ['incremento', 'mantenimiento', 'reduccion'] as const
export type Orientacion = (typeof ORIENTACIONES)[number]

/** First and last vigencia, both included. */
export type Periodo = { readonly desde: number; readonly hasta: number }

/** What was measured before the plan began: how much, in which year, and who measured it. */
export type LineaBase = {
  readonly valor: DecimalTexto | null
  readonly anio: number | null
  /** Where the figure comes from, in the entity's words; `fuente` is kept for money. */
  readonly origen: string
}

/** An office of the entity that answers for metas. */
export type Dependencia = { readonly codigo: string; readonly nombre: string; readonly responsable: string }

export type Linea = { readonly consecutivo: string; readonly nombre: string }

/** What SisPT's workbook does not say of a meta. A part that is absent stays out of the frozen text: old versions keep theirs. */
export type PartesPropiasMeta = {
  /** Code of the node of the entity's own structure from which the meta hangs. */
  readonly nodo?: string
  readonly orientacion?: Orientacion
  readonly lineaBase?: LineaBase
  /** Code of one of the plan's `dependencias`. */
  readonly dependencia?: string
  /** Person or post, when it is not whoever answers for the dependencia. */
  readonly responsable?: string
  /** Keys of `ETIQUETAS`, in their order. */
  readonly etiquetas?: readonly string[]
  /** Physical programme by vigencia and quarter, `1` to `4`. */
  readonly programadoTrimestral?: Readonly<Record<string, Readonly<Record<string, DecimalTexto>>>>
}

export type MetaLeida = PartesPropiasMeta & {
  /** Consecutive given by SisPT (`IP-76`); it is not a key across versions. */
  readonly codigoSispt: string
  readonly linea: string
  readonly sector: string
  readonly programa: string
  readonly producto: string
  /** Nine digits of the Catálogo Programático; null while the meta is not homologada. */
  readonly indicador: string | null
  /** The entity's own text. Never altered. */
  readonly personalizacion: string
  readonly unidad: string
  readonly metaCuatrienio: DecimalTexto | null
  readonly principal: boolean
  readonly ods: string | null
  readonly tipoAcumulacion: TipoAcumulacion | null
  readonly bpin: readonly string[]
  /** Physical programme by vigencia; an absent cell is an absent key. */
  readonly programado: Readonly<Record<string, DecimalTexto>>
  /** Pesos by vigencia and funding source; an absent cell is an absent key and counts 0. */
  readonly fuentes: Readonly<Record<string, Readonly<Record<string, DecimalTexto>>>>
}

/** A meta with its stable number inside the entity (`25200-M-0042`), which survives versions. */
export type Meta = MetaLeida & { readonly numero: string }

export type IndicadorResultado = {
  readonly consecutivo: string
  readonly linea: string
  /** Further lines that the same indicator serves. */
  readonly otrasLineas: readonly string[]
  readonly nombre: string
  readonly enPnd: boolean | null
  readonly metaCuatrienio: DecimalTexto | null
  readonly transformacion: string | null
} & PartesPropiasResultado

/** What SisPT's workbook does not say of an indicador. */
export type PartesPropiasResultado = {
  readonly tipo?: TipoResultado
  readonly unidad?: string
  readonly lineaBase?: LineaBase
}

export const TIPOS_RESULTADO = ['resultado', 'bienestar'] as const
export type TipoResultado = (typeof TIPOS_RESULTADO)[number]

export type IniciativaSgr = {
  readonly consecutivo: string
  readonly linea: string
  readonly tipo: string
  readonly sector: string
  readonly nombre: string
  readonly recursos: DecimalTexto | null
  readonly bpin: readonly string[]
}

/** A product meta paid by the Sistema General de Regalías, programmed by biennium (`2023-2024`). */
export type MetaSgr = Omit<MetaLeida, 'programado' | 'fuentes' | 'linea' | keyof PartesPropiasMeta> & {
  readonly iniciativa: string
  readonly cofinanciado: boolean | null
  readonly programado: Readonly<Record<string, DecimalTexto>>
  readonly recursos: Readonly<Record<string, DecimalTexto>>
}

/** A node of the entity's own structure below its líneas; its level is how deep it hangs. */
export type Nodo = {
  readonly codigo: string
  readonly nombre: string
  /** Code of another node, or consecutive of the línea from which it hangs. */
  readonly padre: string
}

/** The entity's own strategic levels: what it calls each one (`Eje`, `Componente`, `Programa`), the first being its líneas. */
export type Estructura = { readonly niveles: readonly string[]; readonly nodos: readonly Nodo[] }

type Contenido<M> = {
  readonly entidad: CodigoEntidad
  readonly nombrePlan: string
  readonly periodo: Periodo
  readonly lineas: readonly Linea[]
  readonly estructura?: Estructura
  readonly dependencias?: readonly Dependencia[]
  readonly metas: readonly M[]
  readonly indicadoresResultado: readonly IndicadorResultado[]
  readonly sgr: { readonly iniciativas: readonly IniciativaSgr[]; readonly metas: readonly MetaSgr[] }
}

/** What a workbook says, before the entity's own numbers are given. */
export type PlanLeido = Contenido<MetaLeida>

/** A version of the plan as stored: the content with every meta numbered. */
export type Plan = Contenido<Meta>

/** Every vigencia of the period, as text, in order: the keys of `programado` and `fuentes`. */
export function vigenciasDe(periodo: Periodo): string[] {
  return Array.from({ length: periodo.hasta - periodo.desde + 1 }, (_, i) => String(periodo.desde + i))
}
