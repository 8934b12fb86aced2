// The shape of a rule over a plan: one table, one path for workbook, screen and API.
import type { DecimalTexto, Gravedad, Ruta } from '../../shared/index.ts'
import type { ClavesPlan } from '../claves.ts'
import type { Meta, MetaLeida, MetaSgr, Plan, PlanLeido } from '../plan.ts'

/** What a rule saw; id and severity are those of the rule. */
export type Observacion = {
  readonly ruta: Ruta
  readonly valor: string | null
  readonly detalles: Readonly<Record<string, string>>
}

export type MetaComun = Omit<MetaLeida, 'linea' | 'programado' | 'fuentes'>
export type ConClave<M> = { readonly clave: string; readonly meta: M }

/** The plan normalised for the rules. */
export type EntradaPlan = {
  readonly plan: PlanLeido | Plan
  /** Names by which findings call each thing of the plan. */
  readonly claves: ClavesPlan
  readonly vigencias: readonly string[]
  readonly metas: readonly ConClave<MetaLeida | Meta>[]
  readonly sgr: readonly ConClave<MetaSgr>[]
  /** Metas of the budget and of the SGR, for what they share. */
  readonly todas: readonly ConClave<MetaComun>[]
  /** Active nine-digit indicators; null when no catalogue is at hand. */
  readonly catalogo: ReadonlySet<string> | null
  /** Unit of measure of each active indicator; null when no catalogue is at hand. */
  readonly unidades: ReadonlyMap<string, string> | null
  /** Totals that a workbook declares, by meta key and vigencia; empty elsewhere. */
  readonly totales: ReadonlyMap<string, Readonly<Record<string, DecimalTexto>>>
}

export type ReglaPlan<Id extends string = string> = {
  readonly id: Id
  /** Where the rule comes from, in words that whoever must obey it can look up. */
  readonly cita: string
  readonly gravedad: Gravedad
  /** Fields whose change calls for the rule again. */
  readonly campos: readonly string[]
  /** While it finds something, the plan cannot be declared finalizado. */
  readonly bloqueaFinalizacion: boolean
  /** On trial: shown and counted apart while it is learnt how often it is right; it never blocks. */
  readonly piloto?: true
  readonly evaluar: (entrada: EntradaPlan) => readonly Observacion[]
}

/** A rule on trial that blocks, or that says it is an error, does not compile. */
type Coherente =
  | { readonly piloto?: never }
  | { readonly bloqueaFinalizacion: false; readonly gravedad: 'aviso' | 'nota' }

/** Keeps the literal id, so that a rule without a sentence does not compile. */
export function regla<const Id extends string>(definicion: ReglaPlan<Id> & Coherente): ReglaPlan<Id> {
  return definicion
}

export function observacion(
  ruta: Ruta,
  valor: string | null = null,
  detalles: Record<string, string> = {},
): Observacion {
  return { ruta, valor, detalles }
}

/** One observation at `campo` of every meta in which `observar` sees something. */
export function enCampo<M>(
  metas: readonly ConClave<M>[],
  campo: string,
  observar: (meta: M) => { valor: string | null; detalles?: Record<string, string> } | null,
): Observacion[] {
  return metas.flatMap(({ clave, meta }) => {
    const visto = observar(meta)
    return visto === null ? [] : [observacion({ meta: clave, campo }, visto.valor, visto.detalles)]
  })
}
