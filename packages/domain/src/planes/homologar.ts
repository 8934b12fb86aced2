// Giving metas their indicator of the Catálogo: codes change, what the entity wrote never does (R2.3).
import { isPrincipal, NIVELES_CATALOGO, prefijoDe } from '../catalogo/index.ts'
import type { Meta, Plan } from './plan.ts'

/** A plan with its metas under other indicators; the texts of the entity stay as they are. */
export type PlanHomologado = {
  readonly plan: Plan
  /** Metas that now hold another code than before. */
  readonly cambian: readonly string[]
  /** Of those, the ones that had one: to correct a code needs a reason (R2.3). */
  readonly corrigen: readonly string[]
}

/** `codigos`: nine-digit indicator by number of meta. Product, programme and sector are those that the indicator carries inside. */
export function homologarMetas(plan: Plan, codigos: ReadonlyMap<string, string>): PlanHomologado {
  const nuevas = plan.metas.map((meta) => conIndicador(meta, codigos.get(meta.numero)))
  const cambian = plan.metas.filter((meta, i) => meta !== nuevas[i])
  return {
    plan: { ...plan, metas: nuevas },
    cambian: cambian.map((meta) => meta.numero),
    corrigen: cambian.filter((meta) => meta.indicador !== null).map((meta) => meta.numero),
  }
}

function conIndicador(meta: Meta, indicador: string | undefined): Meta {
  if (indicador === undefined) return meta
  const codigos = {
    sector: prefijoDe(indicador, 'sector'),
    programa: prefijoDe(indicador, 'programa'),
    producto: prefijoDe(indicador, 'producto'),
    indicador,
  }
  const igual = NIVELES_CATALOGO.every((nivel) => meta[nivel] === codigos[nivel])
  return igual ? meta : { ...meta, ...codigos, principal: isPrincipal(indicador) }
}
