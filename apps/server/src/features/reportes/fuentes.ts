import type { Plan } from '@kpt/domain/planes'
import type { ClaveReporte } from '@kpt/domain/reportes'
import type { Db } from '../../platform/db/conexion.ts'
import { conPropias, type FuenteNombrada, fuentesDeEntidad } from '../planes/index.ts'

/** Funding sources of a vigencia: the official ones of the entity's scope, then those that only its plan uses. */
export async function fuentesDelReporte(
  db: Db,
  { entidad, vigencia }: Pick<ClaveReporte, 'entidad' | 'vigencia'>,
  plan: Plan,
): Promise<FuenteNombrada[]> {
  const oficiales = await fuentesDeEntidad(db, entidad, plan.periodo)
  return conPropias(
    oficiales,
    plan.metas.flatMap((meta) => Object.keys(meta.fuentes[vigencia] ?? {})),
  )
}
