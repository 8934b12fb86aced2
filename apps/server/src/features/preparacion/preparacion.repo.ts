import type { EstadoPlan } from '@kpt/domain/planes'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import type { Db } from '../../platform/db/conexion.ts'
import type { Alcance } from '../../platform/http/index.ts'
import { dentroDe } from '../tablero/index.ts'

export type PlanDeEntidad = {
  readonly estado: EstadoPlan
  readonly version: number
  readonly hechaEn: string
  readonly metas: number
  readonly sinHomologar: readonly string[]
  readonly versionFinalizada: number | null
  readonly finalizadaEn: string | null
}

/**
 * The plan of each entity whose period has a vigencia. What is not homologado was written with the version, by the catalogue of that day,
 * so no plan is opened for it.
 */
export async function findPlanesDe(
  db: Db,
  alcance: Alcance,
  vigencia: number,
): Promise<ReadonlyMap<CodigoEntidad, PlanDeEntidad>> {
  const filas = await db
    .selectFrom('plan as r')
    .innerJoin('plan_version as v', (j) =>
      j
        .onRef('v.entidad', '=', 'r.entidad')
        .onRef('v.periodo_desde', '=', 'r.periodo_desde')
        .onRef('v.version', '=', 'r.version'),
    )
    .leftJoin('plan_sin_homologar as s', (j) =>
      j
        .onRef('s.entidad', '=', 'v.entidad')
        .onRef('s.periodo_desde', '=', 'v.periodo_desde')
        .onRef('s.version', '=', 'v.version'),
    )
    .leftJoin('plan_finalizacion as f', (j) =>
      j
        .onRef('f.entidad', '=', 'r.entidad')
        .onRef('f.periodo_desde', '=', 'r.periodo_desde')
        .onRef('f.version', '=', 'r.version_finalizada'),
    )
    .select(['r.entidad', 'r.estado', 'r.version', 'r.version_finalizada as versionFinalizada'])
    .select(['v.metas', 's.metas as sinHomologar', 'v.en as hechaEn', 'f.en as finalizadaEn'])
    .where('r.periodo_desde', '<=', vigencia)
    .where('r.periodo_hasta', '>=', vigencia)
    .where(dentroDe(alcance))
    .orderBy('r.periodo_desde')
    .execute()
  return new Map(
    filas.map(({ entidad, estado, sinHomologar, ...plan }) => [
      entidad,
      { ...plan, sinHomologar: sinHomologar ?? [], estado: estado as EstadoPlan },
    ]),
  )
}
