import type { marcarMiradas as definicion, PeticionDe } from '@kpt/contract'
import type { ClaveReporte } from '@kpt/domain/reportes'
import { cuerpoDe } from '@kpt/domain/revision'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findVersiones, formaDe } from '../reportes/index.ts'
import { exigirVersion } from './exigir-revision.ts'
import { deleteMiradas, findMiradas, insertMiradas } from './mirada.repo.ts'

/** Progress of a review: kept for the team, so that another goes on where one stopped. It is no act on the report and leaves no link in its chain. */
export async function marcarMiradas(
  ctx: ContextoTerritorial,
  clave: ClaveReporte,
  { version, metas, mirada }: PeticionDe<typeof definicion>['cuerpo'],
) {
  const { db, alcance, persona, ahora } = ctx
  await exigirVersion(ctx, clave, version)
  const cuerpo = cuerpoDe(persona)
  const deVersion = { ...clave, version }
  if (mirada) {
    await exigirMetas(ctx, clave, version, metas)
    const quien = { cuerpo, por: persona.cuenta, rol: persona.rol, en: ahora }
    await insertMiradas(db, alcance, deVersion, metas, quien)
  } else await deleteMiradas(db, alcance, cuerpo, deVersion, metas)
  return { miradas: (await findMiradas(db, alcance, cuerpo, deVersion)).length }
}

async function exigirMetas(ctx: ContextoTerritorial, clave: ClaveReporte, version: number, metas: readonly string[]) {
  const conocidas = await numerosDeMetas(ctx, clave, version)
  const otra = metas.find((m) => !conocidas.has(m))
  if (otra !== undefined) formaDe(clave).ajeno(otra)
}

/** Metas of the plan, or questions, that a version reported on. */
export async function numerosDeMetas(
  { db, alcance }: ContextoTerritorial,
  clave: ClaveReporte,
  version: number,
): Promise<ReadonlySet<string>> {
  const suya = (await findVersiones(db, alcance, clave)).find((v) => v.version === version)
  if (!suya) return rechazar('reporte.version_no_existe', { version: String(version) })
  return new Set((await formaDe(clave).lugaresDe({ db, alcance }, clave, suya)).keys())
}
