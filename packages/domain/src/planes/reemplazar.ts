// A meta whose code ceased takes an active one; the entity's own text, unit, programme and money stay as they are (R2.3).
import type { EntradaBuscable } from '../catalogo/index.ts'
import type { Meta, Plan } from './plan.ts'

/** The plan with new codes in the metas named; whoever calls knows that they are in it. */
export function reemplazarCodigos(plan: Plan, entradas: ReadonlyMap<string, EntradaBuscable>): Plan {
  return { ...plan, metas: plan.metas.map((meta) => conCodigo(meta, entradas.get(meta.numero))) }
}

function conCodigo(meta: Meta, entrada: EntradaBuscable | undefined): Meta {
  if (!entrada) return meta
  const { sector, programa, producto, indicador, principal } = entrada
  return { ...meta, sector, programa, producto, indicador, principal }
}
