import type { ClaveReporte } from '@kpt/domain/reportes'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { cifrasDeVersion } from './cifras-de-version.ts'
import type { DimensionVisible } from './nombres-de-grupos.ts'

/** Progress of an entity by one dimension of its plan, out of the version that counts. */
export async function verAvance(ctx: ContextoTerritorial, clave: ClaveReporte, dimension: DimensionVisible) {
  const { origen, total, porDimension, regalias, ponderacion } = await cifrasDeVersion(ctx, clave, [dimension])
  return { ...origen, plan: total, grupos: porDimension[dimension], regalias, ponderacion }
}
