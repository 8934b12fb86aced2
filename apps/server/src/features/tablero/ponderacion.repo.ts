import type { Peso } from '@kpt/domain/seguimiento'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'

export type ClavePlan = { readonly entidad: string; readonly desde: number }

export type Ponderacion = {
  readonly n: number
  readonly en: string
  readonly autor: { readonly nombre: string; readonly rol: string }
  readonly pesos: readonly Peso[]
}

/** The last weights that the entity gave to its plan; null while there are none, or when it took them back. */
export async function findPonderacion(
  db: Db,
  alcance: Alcance,
  { entidad, desde }: ClavePlan,
): Promise<Ponderacion | null> {
  assertAlcance(alcance, entidad)
  const fila = await db
    .selectFrom('ponderacion as p')
    .innerJoin('cuenta as c', 'c.id', 'p.por')
    .select(['p.n', 'p.en', 'p.rol', 'p.pesos', 'c.nombre'])
    .where('p.entidad', '=', entidad)
    .where('p.periodo_desde', '=', desde)
    .orderBy('p.n', 'desc')
    .executeTakeFirst()
  const pesos = JSON.parse(fila?.pesos ?? '[]') as Peso[]
  if (!fila || pesos.length === 0) return null
  return { n: fila.n, en: fila.en, autor: { nombre: fila.nombre, rol: fila.rol }, pesos }
}

/** Number of the last act over the weights of a plan, and so how many there are. */
export async function findUltimaPonderacion(db: Db, alcance: Alcance, { entidad, desde }: ClavePlan): Promise<number> {
  assertAlcance(alcance, entidad)
  const { n } = await db
    .selectFrom('ponderacion')
    .select((eb) => eb.fn.coalesce(eb.fn.max('n'), sql<number>`0`).as('n'))
    .where('entidad', '=', entidad)
    .where('periodo_desde', '=', desde)
    .executeTakeFirstOrThrow()
  return n
}

/** The acts over the weights of a plan, the latest first. */
export async function findHistoriaPonderacion(
  db: Db,
  alcance: Alcance,
  { entidad, desde }: ClavePlan,
  { pagina, tamano }: { readonly pagina: number; readonly tamano: number },
) {
  assertAlcance(alcance, entidad)
  const filas = await db
    .selectFrom('ponderacion as p')
    .innerJoin('cuenta as c', 'c.id', 'p.por')
    .select(['p.n', 'p.en', 'p.rol', 'p.pesos', 'c.nombre'])
    .where('p.entidad', '=', entidad)
    .where('p.periodo_desde', '=', desde)
    .orderBy('p.n', 'desc')
    .limit(tamano)
    .offset((pagina - 1) * tamano)
    .execute()
  return filas.map(({ n, en, rol, nombre, pesos }) => ({
    ...{ n, en, autor: { nombre, rol } },
    pesos: (JSON.parse(pesos) as Peso[]).length,
  }))
}

/** Two acts at once over the same plan: the second fails on its key. */
export async function insertPonderacion(
  db: Db,
  alcance: Alcance,
  { entidad, desde }: ClavePlan,
  { n, pesos }: Pick<Ponderacion, 'n' | 'pesos'>,
  { cuenta: por, rol, en }: { readonly cuenta: string; readonly rol: string; readonly en: Instante },
): Promise<void> {
  assertAlcance(alcance, entidad)
  await db
    .insertInto('ponderacion')
    .values({ entidad, periodo_desde: desde, n, pesos: JSON.stringify(pesos), por, rol, en: isoBogota(en) })
    .execute()
}
