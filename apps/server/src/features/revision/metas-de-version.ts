import type { Meta } from '@kpt/domain/planes'
import type { ClaveReporte } from '@kpt/domain/reportes'
import { rechazar } from '../../platform/http/index.ts'
import { findPlanDeVersion } from '../planes/index.ts'
import { findVersiones, type Quien } from '../reportes/index.ts'

/** Metas of the plan that a submitted version reported on, by number. */
export async function metasDeVersion(
  { db, alcance }: Quien,
  clave: ClaveReporte,
  numero: number,
): Promise<ReadonlyMap<string, Meta>> {
  const version = (await findVersiones(db, alcance, clave)).find((v) => v.version === numero)
  if (!version) return rechazar('reporte.version_no_existe', { version: String(numero) })
  const clavePlan = { entidad: clave.entidad, desde: version.planDesde }
  const plan = await findPlanDeVersion(db, alcance, clavePlan, version.planVersion)
  return new Map(plan.metas.map((meta) => [meta.numero, meta]))
}
