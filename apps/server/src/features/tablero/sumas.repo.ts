// What submitted versions add up to. SQL adds numerators and denominators; the ratios are the domain's.
import { CLAVE_PLAN, type Cuentas, type Dimension } from '@kpt/domain/seguimiento'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { Alcance } from '../../platform/http/index.ts'
import { type CorteQueVale, deLaQueCuenta, reportesQueValen } from './vigentes.repo.ts'

/** Whose contributions: some entities, or all but some. Naming a thousand costs more than the sum itself: the shorter list is named. */
export type Quienes = { readonly solo: readonly CodigoEntidad[] } | { readonly excepto: readonly CodigoEntidad[] }

export type GrupoDeAportes = { readonly dimension: Dimension; readonly clave: string }
export const PLAN_ENTERO: GrupoDeAportes = { dimension: 'plan', clave: CLAVE_PLAN }

/** What some entities add up to; `sinActualizar`: how many of them by an earlier corte of the vigencia, for they missed this one. */
export type Suma = { readonly cuentas: Cuentas; readonly entidades: number; readonly sinActualizar: number }

/** What the versions that count add up to, by department. */
export async function sumAportes(
  db: Db,
  alcance: Alcance,
  clave: CorteQueVale,
  quienes: Quienes,
): Promise<Map<CodigoEntidad, Suma>> {
  const filas = await aportesVigentes(db, alcance, clave, PLAN_ENTERO)
    .where(son(quienes))
    .select(sql<string>`left(r.entidad, 2)`.as('departamento'))
    .select([...sumas, ...cuantas(clave)])
    .groupBy(sql`left(r.entidad, 2)`)
    .execute()
  return new Map(
    filas.map(({ departamento, entidades, sinActualizar, ...cuentas }) => [
      departamento,
      { cuentas, entidades, sinActualizar },
    ]),
  )
}

/** The same by the keys of a dimension, with how many entities have metas in each. */
export async function sumGrupos(
  db: Db,
  alcance: Alcance,
  clave: CorteQueVale,
  dimension: Dimension,
  quienes: Quienes,
): Promise<(Suma & { readonly clave: string })[]> {
  const filas = await aportesVigentes(db, alcance, clave, { dimension })
    .where(son(quienes))
    .select('a.clave')
    .select([...sumas, ...cuantas(clave)])
    .groupBy('a.clave')
    .execute()
  return filas.map(({ clave: grupo, entidades, sinActualizar, ...cuentas }) => ({
    ...{ clave: grupo, entidades, sinActualizar },
    cuentas,
  }))
}

/** One row of contributions for each entity. */
function cuantas({ corte }: CorteQueVale) {
  return [
    sql<number>`count(*)`.as('entidades'),
    sql<number>`count(*) filter (where r.corte < ${corte})`.as('sinActualizar'),
  ] as const
}

/** Twelve sums, as `Cuentas` names them. */
export const sumas = [
  total('metas', 'metas'),
  total('metas_reportadas', 'metasReportadas'),
  total('metas_declaradas', 'metasDeclaradas'),
  total('metas_no_requieren', 'metasNoRequieren'),
  total('metas_programadas', 'metasProgramadas'),
  total('metas_cuatrienio', 'metasCuatrienio'),
  exacto('suma_fisico', 'sumaFisico'),
  exacto('suma_fisico_cuatrienio', 'sumaFisicoCuatrienio'),
  exacto('programado', 'programado'),
  exacto('ejecutado', 'ejecutado'),
  exacto('compartido', 'compartido'),
  exacto('compartido_aparte', 'compartidoAparte'),
] as const

function total<N extends string>(columna: string, nombre: N) {
  return sql<number>`sum(${sql.ref(`a.${columna}`)})`.as(nombre)
}

function exacto<N extends string>(columna: string, nombre: N) {
  return sql<string>`trim_scale(sum(${sql.ref(`a.${columna}`)}))::text`.as(nombre)
}

/** Rows of a group, or of all the groups of a dimension, in each version that counts. */
export function aportesVigentes(
  db: Db,
  alcance: Alcance,
  corte: CorteQueVale,
  { dimension, clave }: { readonly dimension: Dimension; readonly clave?: string },
) {
  const filas = reportesQueValen(db, alcance, corte)
    .innerJoin('reporte_aporte as a', (j) => j.on(deLaQueCuenta('a')))
    // Written out, not given apart: only so does the planner see that the index of the plans' rows serves.
    .where('a.dimension', '=', sql.lit(dimension))
  return clave === undefined ? filas : filas.where('a.clave', '=', clave)
}

export function son(quienes: Quienes): RawBuilder<boolean> {
  return 'solo' in quienes ? sql`r.entidad = any(${quienes.solo})` : sql`r.entidad <> all(${quienes.excepto})`
}
