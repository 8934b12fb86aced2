import { estadoTras, numerosSinHomologar, type Periodo, type Plan } from '@kpt/domain/planes'
import { fechaEn } from '@kpt/domain/shared'
import type { Actor } from '../../platform/http/index.ts'
import { findIndicadoresActivos } from '../catalogo/index.ts'
import { congelar } from './documento-plan.ts'
import { type PlanFila, savePlan } from './planes.repo.ts'
import { insertVersion, type VersionFila } from './version.repo.ts'

export type VersionPorHacer = Pick<VersionFila, 'origen' | 'carga' | 'restaura'> & {
  readonly plan: Plan
  readonly metasNumeradas: number
}

/** Freezes the plan as its next version and moves the plan's row; `fila` is null for the first. Call it under `lockPlanes`. */
export async function agregarVersion(
  { db, alcance, ahora, persona }: Actor,
  fila: PlanFila | null,
  { plan, metasNumeradas, ...procedencia }: VersionPorHacer,
): Promise<{ version: number; sha256: string }> {
  const { entidad, periodo } = plan
  const version = (fila?.version ?? 0) + 1
  const { texto, sha256 } = congelar(plan)
  const sinHomologar = numerosSinHomologar(plan, await findIndicadoresActivos(db, fechaEn(ahora)))
  const metas = plan.metas.length
  await savePlan(db, alcance, {
    entidad,
    periodo: copia(periodo),
    version,
    estado: fila ? estadoTras(fila.estado, 'versionar') : 'en_construccion',
    versionFinalizada: fila?.versionFinalizada ?? null,
    metasNumeradas,
  })
  const { cuenta, rol } = persona
  const cuentas = { metas, homologadas: metas - sinHomologar.length, sinHomologar }
  const nueva = { version, texto, sha256, ...cuentas, ...procedencia, cuenta, rol }
  await insertVersion(db, alcance, { entidad, desde: periodo.desde }, nueva, ahora)
  return { version, sha256 }
}

function copia({ desde, hasta }: Periodo): Periodo {
  return { desde, hasta }
}
