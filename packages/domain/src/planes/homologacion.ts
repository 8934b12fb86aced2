// Homologation: a meta is homologada when it holds an active indicator whose prefixes agree with its product, programme and sector (R2.3).
import { prefijosCoherentes } from '../catalogo/index.ts'
import type { MetaLeida, Plan, PlanLeido } from './plan.ts'

type CodigosMeta = Pick<MetaLeida, 'sector' | 'programa' | 'producto' | 'indicador'>

export type Homologacion = {
  readonly homologadas: number
  readonly metas: number
  /** Share of the metas de producto, 0 to 1; null when there are none. */
  readonly fraccion: number | null
}

/** `codigosActivos`: nine-digit indicators in force for this version of the plan. */
export function homologacion(plan: PlanLeido | Plan, codigosActivos: ReadonlySet<string>): Homologacion {
  const homologadas = plan.metas.filter((meta) => isHomologada(meta, codigosActivos)).length
  const metas = plan.metas.length
  return { homologadas, metas, fraccion: metas === 0 ? null : homologadas / metas }
}

export function isHomologada(meta: CodigosMeta, codigosActivos: ReadonlySet<string>): boolean {
  const { sector, programa, producto, indicador } = meta
  if (indicador === null || !codigosActivos.has(indicador)) return false
  return prefijosCoherentes({ sector, programa, producto, indicador })
}
