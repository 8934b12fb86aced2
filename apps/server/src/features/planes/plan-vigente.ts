import { type EstadoPlan, type Plan, versionParaCorte } from '@kpt/domain/planes'
import { type Fecha, fechaEn, parseInstante } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'
import type { Alcance } from '../../platform/http/index.ts'
import { readPlan } from './documento-plan.ts'
import { claveDe, planDeVigencia } from './elegir.ts'
import { type ClavePlan, findFinalizaciones, findPlanes } from './planes.repo.ts'
import { findVersiones } from './version.repo.ts'

/** The version of a plan that a corte reads, without the plan itself. */
export type VersionEnVigor = {
  readonly clave: ClavePlan
  /** The one finalizada that the date reads; the current one while none is. */
  readonly version: number
  readonly sha256: string
  /** All its metas were homologadas when it was made. */
  readonly homologada: boolean
  /** Day on which that version was made. */
  readonly hechaEl: Fecha
  readonly periodoDesde: number
  readonly estado: EstadoPlan
  /** Last version declared finalizada; null while none is, and then nothing can be submitted. */
  readonly versionFinalizada: number | null
}

export type PlanVigente = VersionEnVigor & { readonly plan: Plan }

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
  const enVigor = await findVersionEnVigor(db, alcance, entidad, fecha, vigencia)
  return enVigor && { ...enVigor, plan: await readPlan(db, alcance, enVigor.clave, enVigor) }
}

/** The same without the plan, whose text is long. */
export async function findVersionEnVigor(
  db: Db,
  alcance: Alcance,
  entidad: string,
  fecha: Fecha,
  vigencia: number,
): Promise<VersionEnVigor | null> {
  const fila = planDeVigencia(await findPlanes(db, alcance, entidad), vigencia)
  if (!fila) return null
  const clave = claveDe(fila)
  const numero = versionParaCorte(await findFinalizaciones(db, alcance, clave), fecha) ?? fila.version
  const version = (await findVersiones(db, alcance, clave)).find((v) => v.version === numero)
  if (!version) throw new Error(`plan ${entidad}/${clave.desde} has no version ${numero}`)
  return {
    clave,
    version: numero,
    sha256: version.sha256,
    homologada: version.homologadas === version.metas,
    hechaEl: fechaEn(parseInstante(version.creadaEn) ?? 0),
    periodoDesde: clave.desde,
    estado: fila.estado,
    versionFinalizada: fila.versionFinalizada,
  }
}
