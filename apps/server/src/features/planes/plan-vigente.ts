import { type EstadoPlan, type Plan, versionParaCorte } from '@kpt/domain/planes'
import type { Fecha } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'
import type { Alcance } from '../../platform/http/index.ts'
import { readPlan } from './documento-plan.ts'
import type { ClavePlan } from './planes.repo.ts'
import { findVersionesDeVigencia } from './version.repo.ts'

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
  const versiones = await findVersionesDeVigencia(db, alcance, entidad, vigencia)
  const [ultima] = versiones
  if (!ultima) return null
  const finalizaciones = versiones.flatMap(({ version, finalizadaEl }) =>
    finalizadaEl === null ? [] : { version, fecha: finalizadaEl },
  )
  const numero = versionParaCorte(finalizaciones, fecha) ?? ultima.actual
  const suya = versiones.find((v) => v.version === numero)
  if (!suya) throw new Error(`plan ${entidad}/${ultima.periodoDesde} has no version ${numero}`)
  const { periodoDesde, estado, versionFinalizada } = ultima
  return {
    clave: { entidad, desde: periodoDesde },
    version: numero,
    sha256: suya.sha256,
    homologada: suya.homologadas === suya.metas,
    hechaEl: suya.hechaEl,
    periodoDesde,
    estado,
    versionFinalizada,
  }
}
