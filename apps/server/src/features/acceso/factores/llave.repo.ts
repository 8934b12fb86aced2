// Passkeys of a person: what is public of them, and how often each has been used.
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { Selectable } from 'kysely'
import type { Db } from '../../../platform/db/conexion.ts'
import type { Tablas } from '../../../platform/db/filas.gen.ts'

export type Llave = Selectable<Tablas['factor_llave']>
type Nueva = Pick<Llave, 'credencial' | 'cuenta' | 'publica' | 'nombre' | 'transportes'> & { readonly contador: number }

export function findLlaves(db: Db, cuenta: string): Promise<Llave[]> {
  return db.selectFrom('factor_llave').selectAll().where('cuenta', '=', cuenta).orderBy('creada_en').execute()
}

/** Whoever's it is: who signs in with a passkey says who it is with it. Held, so that its counter moves once. */
export function holdLlave(db: Db, credencial: Buffer): Promise<Llave | undefined> {
  return db.selectFrom('factor_llave').selectAll().where('credencial', '=', credencial).forUpdate().executeTakeFirst()
}

/** False when somebody has it already. */
export async function insertLlave(db: Db, { contador, ...llave }: Nueva, ahora: Instante): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('factor_llave')
    .values({ ...llave, contador, creada_en: isoBogota(ahora) })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function touchLlave(db: Db, credencial: Buffer, contador: number, ahora: Instante): Promise<void> {
  await db
    .updateTable('factor_llave')
    .set({ contador, usada_en: isoBogota(ahora) })
    .where('credencial', '=', credencial)
    .execute()
}

export async function renameLlave(db: Db, cuenta: string, credencial: Buffer, nombre: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('factor_llave')
    .set({ nombre })
    .where('cuenta', '=', cuenta)
    .where('credencial', '=', credencial)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function deleteLlave(db: Db, cuenta: string, credencial: Buffer): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('factor_llave')
    .where('cuenta', '=', cuenta)
    .where('credencial', '=', credencial)
    .executeTakeFirst()
  return numDeletedRows === 1n
}
