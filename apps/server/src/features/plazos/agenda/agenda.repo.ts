import { randomBytes } from 'node:crypto'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../../platform/db/conexion.ts'
import { huellaDe } from '../../../platform/sesion/sesion.repo.ts'

/** The link in force of a person; null when it has none. */
export async function findAgenda(db: Db, cuenta: string) {
  const fila = await db
    .selectFrom('agenda')
    .select(['creada_en as creada', 'leida_en as leida'])
    .where('cuenta', '=', cuenta)
    .where('retirada_en', 'is', null)
    .executeTakeFirst()
  return fila ?? null
}

/** Another token, which is kept nowhere; the one before no longer serves. Two at once wait for each other. */
export async function crearFicha(db: Db, cuenta: string, ahora: Instante): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtext('agenda'), hashtext(${cuenta}))`.execute(db)
  await withdrawAgenda(db, cuenta, ahora)
  const ficha = randomBytes(32).toString('base64url')
  await db
    .insertInto('agenda')
    .values({ huella: huellaDe(ficha), cuenta, creada_en: isoBogota(ahora) })
    .execute()
  return ficha
}

/** False when there was none. */
export async function withdrawAgenda(db: Db, cuenta: string, ahora: Instante): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('agenda')
    .set({ retirada_en: isoBogota(ahora) })
    .where('cuenta', '=', cuenta)
    .where('retirada_en', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Whose link it is; null when it was never one, or was withdrawn, or the account was closed. */
export async function findCuentaDeFicha(db: Db, ficha: string): Promise<string | null> {
  const fila = await db
    .selectFrom('agenda as a')
    .innerJoin('cuenta as c', 'c.id', 'a.cuenta')
    .select('a.cuenta')
    .where('a.huella', '=', huellaDe(ficha))
    .where('a.retirada_en', 'is', null)
    .where('c.cerrada_en', 'is', null)
    .executeTakeFirst()
  return fila?.cuenta ?? null
}

/** A reading is written at most once in five minutes: programs that insist must not cost a write each time. */
export async function touchAgenda(db: Db, ficha: string, ahora: Instante): Promise<void> {
  await db
    .updateTable('agenda')
    .set({ leida_en: isoBogota(ahora) })
    .where('huella', '=', huellaDe(ficha))
    .where((eb) => eb.or([eb('leida_en', 'is', null), eb('leida_en', '<', isoBogota(ahora - 300_000))]))
    .execute()
}
