import type { Plan } from '@kpt/domain/planes'
import { fechaEn, type Instante } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, rechazar } from '../../platform/http/index.ts'
import { readPlan } from './documento-plan.ts'
import { type ClavePlan, findPlanes, type PlanFila } from './planes.repo.ts'
import { findVersiones, type VersionFila } from './version.repo.ts'

export type Lector = { readonly db: Db; readonly alcance: Alcance; readonly ahora: Instante }

/** One version of the plan that the screens show, with what stands around it. */
export type VersionElegida = {
  readonly fila: PlanFila
  readonly clave: ClavePlan
  readonly version: VersionFila
  /** All of them, newest first. */
  readonly versiones: readonly VersionFila[]
  readonly plan: Plan
}

/** The plan whose period contains the vigencia. When two do, the one that began later. */
export function planDeVigencia(planes: readonly PlanFila[], vigencia: number): PlanFila | null {
  const abarcan = planes.filter(({ periodo }) => periodo.desde <= vigencia && vigencia <= periodo.hasta)
  return abarcan.toSorted((a, b) => b.periodo.desde - a.periodo.desde)[0] ?? null
}

/** The plan that a screen shows and edits: that of today; when no period contains today, the latest there is. */
export async function findPlanVisible({ db, alcance, ahora }: Lector, entidad: string): Promise<PlanFila> {
  const planes = await findPlanes(db, alcance, entidad)
  const hoy = planDeVigencia(planes, Number(fechaEn(ahora).slice(0, 4)))
  return hoy ?? planes[0] ?? rechazar('plan.no_existe', { entidad })
}

/** The version asked for, or the current one. */
export async function elegirVersion(lector: Lector, entidad: string, pedida?: number): Promise<VersionElegida> {
  const fila = await findPlanVisible(lector, entidad)
  const clave = claveDe(fila)
  const versiones = await findVersiones(lector.db, lector.alcance, clave)
  const numero = pedida ?? fila.version
  const version = versiones.find((v) => v.version === numero)
  if (!version) return rechazar('plan.version_no_existe', { version: String(numero) })
  return { fila, clave, version, versiones, plan: await readPlan(lector.db, lector.alcance, clave, version) }
}

export function claveDe(fila: PlanFila): ClavePlan {
  return { entidad: fila.entidad, desde: fila.periodo.desde }
}
