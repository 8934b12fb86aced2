// What people took of a run and decided of its shared amounts. Written once, never changed.
import type { CampoPropuesto, FormaCruce, Parte, Repartos, ValorPropuesto } from '@kpt/domain/cruce'
import type { ClaveReporte } from '@kpt/domain/reportes'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { mismoReporte } from '../../platform/db/mismo-reporte.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'
import { type ClaveCruce, columnasDe } from './cruce.repo.ts'

/** How an operation that changed its field is remembered: what was refused or in conflict took nothing. */
const GUARDADA = '{"resultado":"guardado"%'

export type Toma = ValorPropuesto & { readonly opId: string; readonly propuesta: string }

/** Where each value comes from, by the operation that will save it. The same operation again changes nothing. */
export async function insertTomas(
  db: Db,
  alcance: Alcance,
  clave: ClaveCruce,
  tomas: readonly Toma[],
  ahora: Instante,
): Promise<void> {
  assertAlcance(alcance, clave.entidad)
  if (tomas.length === 0) return
  const [en, { cruce }] = [isoBogota(ahora), clave]
  await db
    .insertInto('cruce_toma')
    .values(
      tomas.map(({ opId, filas, ...resto }) => ({
        ...columnasDe(clave),
        ...resto,
        cruce,
        en,
        op_id: opId,
        filas: [...filas],
      })),
    )
    .onConflict((oc) => oc.doNothing())
    .execute()
}

/** Fields in which a value of this run was saved. */
export async function findTomadas(
  db: Db,
  alcance: Alcance,
  { cruce, ...clave }: ClaveCruce,
): Promise<ReadonlySet<string>> {
  assertAlcance(alcance, clave.entidad)
  const filas = await db
    .selectFrom('cruce_toma as t')
    .innerJoin('operacion as o', (j) => j.onRef('o.entidad', '=', 't.entidad').onRef('o.op_id', '=', 't.op_id'))
    .select(['t.meta', 't.campo', 't.clave'])
    .where('t.entidad', '=', clave.entidad)
    .where('t.instrumento', '=', clave.instrumento)
    .where('t.vigencia', '=', clave.vigencia)
    .where('t.corte', '=', clave.corte)
    .where('t.cruce', '=', cruce)
    .where('o.resultado', 'like', GUARDADA)
    .execute()
  return new Set(filas.map((t) => `${t.meta}/${t.campo}/${t.clave}`))
}

/** Where the values of a meta came from, the last first, whatever the run. */
export async function findOrigenes(db: Db, alcance: Alcance, clave: ClaveReporte, meta: string) {
  assertAlcance(alcance, clave.entidad)
  const filas = await db
    .selectFrom('cruce_toma as t')
    .innerJoin('cruce as x', (j) => j.on(mismoReporte('x', 't')).onRef('x.n', '=', 't.cruce'))
    .innerJoin('operacion as o', (j) => j.onRef('o.entidad', '=', 't.entidad').onRef('o.op_id', '=', 't.op_id'))
    .select(['t.op_id as opId', 't.campo', 't.clave', 't.valor', 't.filas', 't.cruce', 't.en', 'x.nombre', 'x.forma'])
    .where('t.entidad', '=', clave.entidad)
    .where('t.instrumento', '=', clave.instrumento)
    .where('t.vigencia', '=', clave.vigencia)
    .where('t.corte', '=', clave.corte)
    .where('t.meta', '=', meta)
    .where('o.resultado', 'like', GUARDADA)
    .orderBy('t.en', 'desc')
    .limit(500)
    .execute()
  return filas.map((f) => ({ ...f, campo: f.campo as CampoPropuesto, forma: (f.forma ?? 'cuipo') as FormaCruce }))
}

/** The last decision on each shared amount; one that was withdrawn is as if nobody had decided. */
export async function findRepartos(db: Db, alcance: Alcance, { cruce, ...clave }: ClaveCruce): Promise<Repartos> {
  assertAlcance(alcance, clave.entidad)
  const filas = await db
    .selectFrom('cruce_reparto')
    .distinctOn('propuesta')
    .select(['propuesta', 'partes', 'retirado'])
    .where((eb) => eb.and(columnasDe(clave)))
    .where('cruce', '=', cruce)
    .orderBy('propuesta')
    .orderBy('n', 'desc')
    .execute()
  return Object.fromEntries(
    filas
      .filter(({ retirado }) => !retirado)
      .map(({ propuesta, partes }) => [propuesta, partes === null ? null : (JSON.parse(partes) as Parte[])]),
  )
}

/** Runs in which this amount was left shared, and still is. */
export async function findCrucesQueComparten(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  propuesta: string,
): Promise<number[]> {
  assertAlcance(alcance, clave.entidad)
  const filas = await db
    .selectFrom('cruce_reparto')
    .distinctOn('cruce')
    .select(['cruce', 'partes', 'retirado'])
    .where((eb) => eb.and(columnasDe(clave)))
    .where('propuesta', '=', propuesta)
    .orderBy('cruce')
    .orderBy('n', 'desc')
    .execute()
  return filas.flatMap(({ cruce, partes, retirado }) => (partes === null && !retirado ? [cruce] : []))
}

type Decision = {
  readonly propuesta: string
  readonly partes: readonly Parte[] | null
  /** What had been left shared is withdrawn. */
  readonly retirado: boolean
  readonly cuenta: string
  readonly rol: string
}

export async function insertReparto(
  db: Db,
  alcance: Alcance,
  clave: ClaveCruce,
  decision: Decision,
  ahora: Instante,
): Promise<void> {
  assertAlcance(alcance, clave.entidad)
  const { propuesta, partes, retirado, cuenta: por, rol } = decision
  const suya = { ...columnasDe(clave), cruce: clave.cruce, propuesta }
  await db
    .insertInto('cruce_reparto')
    .values((eb) => ({
      ...{ ...suya, retirado, por, rol, en: isoBogota(ahora), partes: partes && JSON.stringify(partes) },
      n: eb
        .selectFrom('cruce_reparto')
        .select((s) => sql<number>`coalesce(${s.fn.max('n')}, 0) + 1`.as('n'))
        .where((w) => w.and(suya)),
    }))
    .execute()
}
