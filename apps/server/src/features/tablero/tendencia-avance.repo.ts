// What the versions that count of one entity say, corte by corte.
import type { Cuentas, Dimension } from '@kpt/domain/seguimiento'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { mismoReporte } from '../../platform/db/mismo-reporte.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'

type Tramo = { readonly entidad: string; readonly instrumento: string; readonly desde: number; readonly hasta: number }
type DeCorte = { readonly vigencia: number; readonly corte: number; readonly version: number }

export type Punto = DeCorte & Readonly<Record<'fisico' | 'fisicoCuatrienio' | 'financiero', number | null>>

export async function findPuntosGrupo(
  db: Db,
  alcance: Alcance,
  tramo: Tramo,
  { dimension, clave }: { readonly dimension: Dimension; readonly clave: string },
): Promise<(DeCorte & { readonly cuentas: Cuentas })[]> {
  assertAlcance(alcance, tramo.entidad)
  const filas = await vigentes(db, tramo)
    .innerJoin('reporte_aporte as a', (j) => j.on(mismoReporte('a', 'r')).onRef('a.version', '=', 'r.vigente'))
    .where('a.dimension', '=', dimension)
    .where('a.clave', '=', clave)
    .select(['a.vigencia', 'a.corte', 'a.version', 'a.metas', 'a.metas_reportadas as metasReportadas'])
    .select(['a.metas_declaradas as metasDeclaradas', 'a.metas_no_requieren as metasNoRequieren'])
    .select(['a.metas_programadas as metasProgramadas', 'a.metas_cuatrienio as metasCuatrienio'])
    .select(['a.suma_fisico as sumaFisico', 'a.suma_fisico_cuatrienio as sumaFisicoCuatrienio'])
    .select(['a.programado', 'a.ejecutado', 'a.compartido', 'a.compartido_aparte as compartidoAparte'])
    .execute()
  return filas.map(({ vigencia, corte, version, ...cuentas }) => ({ vigencia, corte, version, cuentas }))
}

/** Raw ratios of a meta, as they were stored. */
export async function findPuntosMeta(db: Db, alcance: Alcance, tramo: Tramo, meta: string): Promise<Punto[]> {
  assertAlcance(alcance, tramo.entidad)
  const lugar = sql`array_position(z.metas, ${meta})`
  const de = (columna: 'fisico' | 'cuatrienio' | 'financiero') =>
    sql<number | null>`${sql.ref(`z.${columna}`)}[${lugar}]`
  return await vigentes(db, tramo)
    .innerJoin('reporte_razon as z', (j) => j.on(mismoReporte('z', 'r')).onRef('z.version', '=', 'r.vigente'))
    .where(sql<boolean>`${lugar} is not null`)
    .select(['z.vigencia', 'z.corte', 'z.version', de('fisico').as('fisico')])
    .select([de('cuatrienio').as('fisicoCuatrienio'), de('financiero').as('financiero')])
    .execute()
}

function vigentes(db: Db, { entidad, instrumento, desde, hasta }: Tramo) {
  return db
    .selectFrom('reporte as r')
    .where('r.entidad', '=', entidad)
    .where('r.instrumento', '=', instrumento)
    .where('r.vigencia', '>=', desde)
    .where('r.vigencia', '<=', hasta)
}
