import { type EstadoPlan, type Plan, versionParaCorte } from '@kpt/domain/planes'
import { type Fecha, fechaEn, parseInstante } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'
import type { Alcance } from '../../platform/http/index.ts'
import { readPlan } from './documento-plan.ts'
import { claveDe, planDeVigencia } from './elegir.ts'
import { findFinalizaciones, findPlanes } from './planes.repo.ts'
import { findVersiones } from './version.repo.ts'

export type PlanVigente = {
  readonly plan: Plan
  /** Version of `plan`: the one finalizada that the date reads; the current one while none is. */
  readonly version: number
  /** Day on which that version was made. */
  readonly hechaEl: Fecha
  readonly periodoDesde: number
  readonly estado: EstadoPlan
  /** Last version declared finalizada; null while none is, and then nothing can be submitted. */
  readonly versionFinalizada: number | null
}

/**
 * The plan that a corte reads: of the plan whose period contains the vigencia, the version in force at the data date. Null when the
 * entity has no such plan. `vigencia` is the year of the date unless it is given.
 */
export async function findPlanVigente(
  db: Db,
  alcance: Alcance,
  entidad: string,
  fecha: Fecha,
  vigencia = Number(fecha.slice(0, 4)),
): Promise<PlanVigente | null> {
  const fila = planDeVigencia(await findPlanes(db, alcance, entidad), vigencia)
  if (!fila) return null
  const clave = claveDe(fila)
  const numero = versionParaCorte(await findFinalizaciones(db, alcance, clave), fecha) ?? fila.version
  const version = (await findVersiones(db, alcance, clave)).find((v) => v.version === numero)
  if (!version) throw new Error(`plan ${entidad}/${clave.desde} has no version ${numero}`)
  return {
    plan: await readPlan(db, alcance, clave, version),
    version: numero,
    hechaEl: fechaEn(parseInstante(version.creadaEn) ?? 0),
    periodoDesde: clave.desde,
    estado: fila.estado,
    versionFinalizada: fila.versionFinalizada,
  }
}
