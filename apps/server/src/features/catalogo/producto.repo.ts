import { prefijoDe } from '@kpt/domain/catalogo'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { findEntradas } from './version.repo.ts'

const COLUMNAS_INDICADOR = [
  ...([
    'codigo',
    'nombre',
    'unidad',
    'principal',
    'es_nacional as esNacional',
    'es_territorial as esTerritorial',
  ] as const),
  ...([
    'ods',
    'meta_ods as metaOds',
    'tipologia_general as tipologia',
    'tiene_edt as tieneEdt',
    'edt',
    'version',
  ] as const),
] as const

/** Every product or indicator as in the last of these versions that had it (`versiones`: the oldest first). Public data. */
export async function findProducto(db: Db, producto: string, versiones: readonly string[]) {
  const ultimas = sql<number>`array_position(${versiones}::text[], version)`
  const fila = await db
    .selectFrom('catalogo_producto')
    .select(['codigo', 'nombre', 'descripcion', 'medido', 'version'])
    .where('codigo', '=', producto)
    .where('version', 'in', versiones)
    .orderBy(ultimas, 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!fila) return null
  const indicadores = await db
    .selectFrom('catalogo_indicador')
    .distinctOn('codigo')
    .select(COLUMNAS_INDICADOR)
    .where('producto', '=', producto)
    .where('version', 'in', versiones)
    .orderBy('codigo')
    .orderBy(ultimas, 'desc')
    .execute()
  return { ...fila, indicadores }
}

/** Names from the sector down to the product, in one version. */
export async function findRamaDeProducto(db: Db, version: string, producto: string) {
  const entradas = await findEntradas(db, version, producto)
  return entradas.find((entrada) => prefijoDe(entrada.indicador, 'producto') === producto) ?? null
}

/** How many metas of the present plans hold each indicator of a product, and in how many plans. Counts say nothing of any entity. */
export async function findUsos(
  db: Db,
  producto: string,
): Promise<ReadonlyMap<string, { metas: number; planes: number }>> {
  const filas = await db
    .selectFrom('plan_indicador')
    .select('indicador')
    .select((eb) => eb.fn.countAll<number>().as('planes'))
    .select(sql<number>`sum(cardinality(metas))::int`.as('metas'))
    .where('indicador', '>=', producto)
    .where('indicador', '<=', `${producto}99`)
    .groupBy('indicador')
    .execute()
  return new Map(filas.map(({ indicador, metas, planes }) => [indicador, { metas, planes: Number(planes) }]))
}

/** Metas that hold one of these codes, and of how many entities: in plans whose period reaches this year. Counts say nothing of any entity. */
export async function countAfectadas(
  db: Db,
  codigos: readonly string[],
  anio: number,
): Promise<{ metas: number; entidades: number }> {
  const { metas, entidades } = await db
    .selectFrom('plan_indicador as r')
    .innerJoin('plan as p', (j) =>
      j.onRef('p.entidad', '=', 'r.entidad').onRef('p.periodo_desde', '=', 'r.periodo_desde'),
    )
    .select(sql<number>`coalesce(sum(cardinality(r.metas)), 0)::int`.as('metas'))
    .select(sql<number>`count(distinct r.entidad)::int`.as('entidades'))
    .where(sql<boolean>`r.indicador = any (${codigos}::text[])`)
    .where('p.periodo_hasta', '>=', anio)
    .executeTakeFirstOrThrow()
  return { metas, entidades }
}
