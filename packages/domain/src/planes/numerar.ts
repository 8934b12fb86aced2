// Stable numbers of the metas inside their entity, `25200-M-0042`: given once, kept across versions, never used again.
import type { CodigoEntidad } from '../territorio/index.ts'
import { metasComparables } from './diferencia.ts'
import { emparejarMetas } from './emparejar.ts'
import type { Plan, PlanLeido } from './plan.ts'

export type PlanNumerado = {
  readonly plan: Plan
  /** Consecutive for the next new meta of the entity: store it, numbers of removed metas do not come back. */
  readonly siguiente: number
}

/** `siguiente`: first consecutive never used by the entity, 1 at the beginning. */
export function numerarMetas(
  entidad: CodigoEntidad,
  leido: PlanLeido,
  anterior: Plan | null,
  siguiente: number,
): PlanNumerado {
  const parejas = emparejarMetas(metasComparables(anterior, leido.periodo), leido.metas)
  let proximo = siguiente
  const metas = leido.metas.map((meta, i) => {
    const conocida = parejas[i]
    if (conocida) return { ...meta, numero: conocida.numero }
    const numero = numeroMeta(entidad, proximo)
    proximo += 1
    return { ...meta, numero }
  })
  return { plan: { ...leido, metas }, siguiente: proximo }
}

export function numeroMeta(entidad: CodigoEntidad, consecutivo: number): string {
  return `${entidad}-M-${String(consecutivo).padStart(4, '0')}`
}
