import type { Reparto } from '@kpt/domain/acceso'
import { fechaEn } from '@kpt/domain/shared'
import type { NombresReparto } from '@kpt/textos'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { findNombresSectores } from '../catalogo/index.ts'
import { findPlanVigente } from '../planes/index.ts'
import type { Equipo } from './equipo.repo.ts'

type Grupo = { linea: string; lineaNombre: string; sector: string; sectorNombre: string; metas: number }

/** How many metas of the plan in force each línea has in each sector, in the order of the plan. Empty without plan. */
export async function gruposDelPlan(ctx: ContextoTerritorial, { entidad, roles }: Equipo): Promise<Grupo[]> {
  if (entidad === null || !roles.includes('delegado')) return []
  const hoy = fechaEn(ctx.ahora)
  const vigente = await findPlanVigente(ctx.db, ctx.alcance, entidad, hoy)
  if (!vigente) return []
  const { metas, lineas } = vigente.plan
  const sectores = await findNombresSectores(ctx.db, hoy)
  const nombres = new Map(lineas.map((l) => [l.consecutivo, l.nombre]))
  return [...Map.groupBy(metas, ({ linea, sector }) => `${linea}/${sector}`).values()].map((suyas) => {
    const { linea, sector } = suyas[0] as (typeof metas)[number]
    const [lineaNombre, sectorNombre] = [nombres.get(linea) ?? linea, sectores.get(sector) ?? sector]
    return { linea, lineaNombre, sector, sectorNombre, metas: suyas.length }
  })
}

/** Whether everything that is given to a delegate is in the plan: what is not there, nobody would write. */
export function isDelPlan({ lineas, sectores }: Reparto, grupos: readonly Grupo[]): boolean {
  const deLineas = lineas?.every((linea) => grupos.some((g) => g.linea === linea)) ?? true
  return deLineas && (sectores?.every((sector) => grupos.some((g) => g.sector === sector)) ?? true)
}

export function nombresDe(grupos: readonly Grupo[]): NombresReparto {
  return {
    lineas: new Map(grupos.map((g) => [g.linea, g.lineaNombre])),
    sectores: new Map(grupos.map((g) => [g.sector, g.sectorNombre])),
  }
}
