import type { ClaveReporte } from '@kpt/domain/reportes'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { findAportes } from '../reportes/index.ts'
import { avanceVisible } from './avance-visible.ts'
import { compareClaves, type DimensionVisible, findNombresDeGrupos } from './nombres-de-grupos.ts'
import { findVersionQueCuenta } from './version-que-cuenta.ts'

/** Progress of an entity by línea, sector or ODS, out of the version that counts. */
export async function verAvance(ctx: ContextoTerritorial, clave: ClaveReporte, dimension: DimensionVisible) {
  const { documento, metodologia, origen } = await findVersionQueCuenta(ctx, clave)
  const aportes = await findAportes(ctx.db, ctx.alcance, clave, origen.version, ['plan', dimension])
  const nombreDe = await findNombresDeGrupos(ctx, clave, documento, dimension)
  const plan = aportes.find((a) => a.dimension === 'plan')
  if (!plan) throw new Error(`the version ${origen.version} has no contribution of its plan`)
  const grupos = aportes.filter((a) => a.dimension === dimension)
  return {
    ...origen,
    plan: avanceVisible(plan, metodologia),
    grupos: grupos
      .toSorted((a, b) => compareClaves(a.clave, b.clave))
      .map((a) => ({ ...avanceVisible(a, metodologia), clave: a.clave, nombre: nombreDe(a.clave) })),
  }
}
