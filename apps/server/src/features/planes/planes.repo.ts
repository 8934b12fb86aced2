import type { EstadoPlan, Periodo } from '@kpt/domain/planes'
import { type Fecha, type Instante, isoBogota } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'

/** Where the plan of a period stands. */
export type PlanFila = {
  readonly entidad: string
  readonly periodo: Periodo
  readonly version: number
  readonly estado: EstadoPlan
  readonly versionFinalizada: number | null
  /** Last number given to a meta of this plan. */
  readonly metasNumeradas: number
}

/** Key of a plan: its entity and the first vigencia of its period. */
export type ClavePlan = { readonly entidad: string; readonly desde: number }

/** Plans of the entity, the latest period first. */
export async function findPlanes(db: Db, alcance: Alcance, entidad: string): Promise<PlanFila[]> {
  assertAlcance(alcance, entidad)
  const filas = await db
    .selectFrom('plan')
    .selectAll()
    .where('entidad', '=', entidad)
    .orderBy('periodo_desde', 'desc')
    .execute()
  return filas.map((fila) => ({
    entidad,
    periodo: { desde: fila.periodo_desde, hasta: fila.periodo_hasta },
    version: fila.version,
    estado: fila.estado as EstadoPlan,
    versionFinalizada: fila.version_finalizada,
    metasNumeradas: fila.metas_numeradas,
  }))
}

/** Writers of the plans of one entity go one after the other until their transaction ends, also while there is no plan yet. */
export async function lockPlanes(db: Db, alcance: Alcance, entidad: string): Promise<void> {
  assertAlcance(alcance, entidad)
  await sql`select pg_advisory_xact_lock(hashtextextended(${`plan/${entidad}`}, 0))`.execute(db)
}

/** Creates or moves the plan; call it under `lockPlanes`. */
export async function savePlan(db: Db, alcance: Alcance, plan: PlanFila): Promise<void> {
  assertAlcance(alcance, plan.entidad)
  const cambios = {
    periodo_hasta: plan.periodo.hasta,
    version: plan.version,
    estado: plan.estado,
    version_finalizada: plan.versionFinalizada,
    metas_numeradas: plan.metasNumeradas,
  }
  await db
    .insertInto('plan')
    .values({ entidad: plan.entidad, periodo_desde: plan.periodo.desde, ...cambios })
    .onConflict((oc) => oc.columns(['entidad', 'periodo_desde']).doUpdateSet(cambios))
    .execute()
}

export type TipoActo = 'acuerdo' | 'ordenanza' | 'decreto'
export type ActoFila = {
  readonly tipo: TipoActo
  readonly numero: string
  readonly fecha: Fecha
  /** SHA-256 in hexadecimal of its document. */
  readonly documento: string | null
}

/** The act that approved the plan, as last registered. */
export async function findActo(db: Db, alcance: Alcance, { entidad, desde }: ClavePlan): Promise<ActoFila | null> {
  assertAlcance(alcance, entidad)
  const fila = await db
    .selectFrom('plan_acto')
    .select(['tipo', 'numero', 'fecha', 'documento'])
    .where('entidad', '=', entidad)
    .where('periodo_desde', '=', desde)
    .orderBy('n', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!fila) return null
  return { ...fila, tipo: fila.tipo as TipoActo, documento: fila.documento?.toString('hex') ?? null }
}

export type ActoRegistrado = ActoFila & {
  readonly registradoEn: string
  readonly registradoPor: string
  readonly archivo: { readonly nombre: string; readonly bytes: number } | null
}

/** The act and all that was registered in its place before, the latest first. */
export async function findActos(db: Db, alcance: Alcance, { entidad, desde }: ClavePlan): Promise<ActoRegistrado[]> {
  assertAlcance(alcance, entidad)
  const filas = await db
    .selectFrom('plan_acto as a')
    .innerJoin('cuenta as c', 'c.id', 'a.por')
    .leftJoin('documento as d', (j) => j.onRef('d.entidad', '=', 'a.entidad').onRef('d.sha256', '=', 'a.documento'))
    .select(['a.tipo', 'a.numero', 'a.fecha', 'a.documento', 'a.en', 'c.nombre as por', 'd.nombre', 'd.bytes'])
    .where('a.entidad', '=', entidad)
    .where('a.periodo_desde', '=', desde)
    .orderBy('a.n', 'desc')
    .execute()
  return filas.map(({ tipo, numero, fecha, documento, en, por, nombre, bytes }) => ({
    ...{ tipo: tipo as TipoActo, numero, fecha, documento: documento?.toString('hex') ?? null },
    ...{ registradoEn: en, registradoPor: por },
    archivo: nombre === null || bytes === null ? null : { nombre, bytes },
  }))
}

/** Registers the act, or its correction: the last row is the one that counts. Call it under `lockPlanes`. */
export async function insertActo(
  db: Db,
  alcance: Alcance,
  { entidad, desde }: ClavePlan,
  acto: ActoFila & { readonly cuenta: string },
  ahora: Instante,
): Promise<void> {
  assertAlcance(alcance, entidad)
  const { ultimo } = await db
    .selectFrom('plan_acto')
    .select((eb) => eb.fn.coalesce(eb.fn.max('n'), sql.lit(0)).as('ultimo'))
    .where('entidad', '=', entidad)
    .where('periodo_desde', '=', desde)
    .executeTakeFirstOrThrow()
  const { cuenta, tipo, numero, fecha } = acto
  const documento = acto.documento === null ? null : Buffer.from(acto.documento, 'hex')
  await db
    .insertInto('plan_acto')
    .values({
      ...{ entidad, periodo_desde: desde, n: ultimo + 1, tipo, numero, fecha, documento },
      ...{ por: cuenta, en: isoBogota(ahora) },
    })
    .execute()
}

/** The leader's act over a version. A version is declared once. */
export async function insertFinalizacion(
  db: Db,
  alcance: Alcance,
  { entidad, desde }: ClavePlan,
  { version, cuenta }: { version: number; cuenta: string },
  ahora: Instante,
): Promise<void> {
  assertAlcance(alcance, entidad)
  await db
    .insertInto('plan_finalizacion')
    .values({ entidad, periodo_desde: desde, version, por: cuenta, en: isoBogota(ahora) })
    .onConflict((oc) => oc.columns(['entidad', 'periodo_desde', 'version']).doNothing())
    .execute()
}
