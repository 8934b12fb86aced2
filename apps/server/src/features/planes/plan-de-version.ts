import type { Plan } from '@kpt/domain/planes'
import type { Db } from '../../platform/db/conexion.ts'
import type { Alcance } from '../../platform/http/index.ts'
import { readPlan } from './documento-plan.ts'
import type { ClavePlan } from './planes.repo.ts'
import { findVersiones } from './version.repo.ts'

/** The plan as it was in a version that something names, such as a submitted report. */
export async function findPlanDeVersion(db: Db, alcance: Alcance, clave: ClavePlan, numero: number): Promise<Plan> {
  const version = (await findVersiones(db, alcance, clave)).find((v) => v.version === numero)
  if (!version) throw new Error(`plan ${clave.entidad}/${clave.desde} has no version ${numero}`)
  return readPlan(db, alcance, clave, version)
}
