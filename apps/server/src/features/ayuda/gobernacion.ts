import { sinGobernacion } from '@kpt/domain/calendario'
import { revisorDe } from '@kpt/domain/territorio'
import type { Servicios } from '../../platform/servicios.ts'

/** Department whose gobernación accompanies this entity; null for departments, for Bogotá D.C. and for what is about no entity. */
export function gobernacionDe({ referencia }: Pick<Servicios, 'referencia'>, entidad: string | null): string | null {
  const suya = entidad === null ? undefined : referencia.territorio.get(entidad)
  return suya && revisorDe(suya, sinGobernacion(referencia.reglas)) === 'gobernacion' ? suya.departamento : null
}
