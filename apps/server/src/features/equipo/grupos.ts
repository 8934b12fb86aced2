import type { Reparto } from '@kpt/domain/acceso'
import { fechaEn } from '@kpt/domain/shared'
import type { NombresReparto } from '@kpt/textos'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { findNombresSectores } from '../catalogo/index.ts'
import { findUltimas } from '../cuestionarios/index.ts'
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

/** Whether everything that is given to a delegate is in the plan or in the questionnaire: what is not there, nobody would write. */
export async function isRepartible(ctx: ContextoTerritorial, reparto: Reparto, equipo: Equipo): Promise<boolean> {
  const { lineas, sectores, secciones = null } = reparto
  const grupos = lineas || sectores ? await gruposDelPlan(ctx, equipo) : []
  const publicadas = secciones ? (await seccionesDe(ctx)).map((s) => s.clave) : []
  const estan = (dadas: readonly string[] | null, hay: readonly string[]) =>
    dadas?.every((d) => hay.includes(d)) ?? true
  return (
    estan(
      lineas,
      grupos.map((g) => g.linea),
    ) &&
    estan(
      sectores,
      grupos.map((g) => g.sector),
    ) &&
    estan(secciones, publicadas)
  )
}

/** Sections of the last questionnaire that DNP published: those of the next are given again if they change. Empty while there is none. */
export async function seccionesDe({ db }: Pick<ContextoTerritorial, 'db'>) {
  const [ultimo] = (await findUltimas(db, { pagina: 1, tamano: 1 })).filas
  return (ultimo?.cuestionario.secciones ?? []).map(({ clave, titulo }) => ({ clave, titulo }))
}

export function nombresDe(
  grupos: readonly Grupo[],
  secciones: readonly { readonly clave: string; readonly titulo: string }[],
): NombresReparto {
  return {
    secciones: new Map(secciones.map((s) => [s.clave, s.titulo])),
    lineas: new Map(grupos.map((g) => [g.linea, g.lineaNombre])),
    sectores: new Map(grupos.map((g) => [g.sector, g.sectorNombre])),
  }
}
