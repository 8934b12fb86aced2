import { type Instante, isoBogota } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'

export type Autor = { readonly nombre: string; readonly rol: string }

/** An editing of the plan of a period. */
export type BorradorFila = {
  readonly entidad: string
  readonly desde: number
  readonly numero: number
  readonly hasta: number
  /** Version it was born from; 0 when the plan is made from the beginning. */
  readonly contra: number
  /** Number of its last change. */
  readonly ultima: number
  readonly en: string
  readonly autor: Autor
}

export type ClaveBorrador = { readonly entidad: string; readonly desde: number }

/** The one that is open; null when nobody edits the plan of that period. */
export async function findAbierto(
  db: Db,
  alcance: Alcance,
  { entidad, desde }: ClaveBorrador,
  paraCambiar = false,
): Promise<BorradorFila | null> {
  assertAlcance(alcance, entidad)
  const fila = await db
    .selectFrom('plan_borrador as b')
    .innerJoin('cuenta as c', 'c.id', 'b.por')
    .select(['b.numero', 'b.periodo_hasta as hasta', 'b.contra', 'b.ultima', 'b.en', 'b.rol', 'c.nombre'])
    .where('b.entidad', '=', entidad)
    .where('b.periodo_desde', '=', desde)
    .where('b.cierre', 'is', null)
    .$if(paraCambiar, (q) => q.forUpdate('b'))
    .executeTakeFirst()
  if (!fila) return null
  const { nombre, rol, ...resto } = fila
  return { ...resto, entidad, desde, autor: { nombre, rol } }
}

/** Number of the new draft; null when somebody opened one at the same time. */
export async function insertBorrador(
  db: Db,
  alcance: Alcance,
  { entidad, desde }: ClaveBorrador,
  nuevo: { readonly hasta: number; readonly contra: number; readonly cuenta: string; readonly rol: string },
  ahora: Instante,
): Promise<number | null> {
  assertAlcance(alcance, entidad)
  const fila = await db
    .insertInto('plan_borrador')
    .values((eb) => ({
      entidad,
      periodo_desde: desde,
      numero: eb
        .selectFrom('plan_borrador')
        .select((s) => sql<number>`${s.fn.coalesce(s.fn.max('numero'), sql.lit(0))} + 1`.as('numero'))
        .where('entidad', '=', entidad)
        .where('periodo_desde', '=', desde),
      ...{ periodo_hasta: nuevo.hasta, contra: nuevo.contra, por: nuevo.cuenta, rol: nuevo.rol, en: isoBogota(ahora) },
    }))
    .onConflict((oc) => oc.doNothing())
    .returning('numero')
    .executeTakeFirst()
  return fila?.numero ?? null
}

/** Number of the first draft of those that go on in this one, each only brought onto another version. */
export async function findRaiz(
  db: Db,
  alcance: Alcance,
  { entidad, desde, numero }: Pick<BorradorFila, 'entidad' | 'desde' | 'numero'>,
): Promise<number> {
  assertAlcance(alcance, entidad)
  const { ajeno } = await db
    .selectFrom('plan_borrador')
    .select((eb) => eb.fn.max('numero').as('ajeno'))
    .where('entidad', '=', entidad)
    .where('periodo_desde', '=', desde)
    .where('numero', '<', numero)
    .where('cierre', '<>', 'al_dia')
    .executeTakeFirstOrThrow()
  return (ajeno ?? 0) + 1
}

/** Closes it for good: it became a version, was given up, or goes on in the next one. Its changes stay. */
export async function cerrarBorrador(
  db: Db,
  alcance: Alcance,
  { entidad, desde, numero }: ClaveBorrador & { readonly numero: number },
  cierre: 'version' | 'descarte' | 'al_dia',
  ahora: Instante,
): Promise<void> {
  assertAlcance(alcance, entidad)
  await db
    .updateTable('plan_borrador')
    .set({ cierre, cierre_en: isoBogota(ahora) })
    .where('entidad', '=', entidad)
    .where('periodo_desde', '=', desde)
    .where('numero', '=', numero)
    .execute()
}
