// The application of codes of a person and its recovery codes. The secret is encrypted; of recovery codes only a digest is kept.
import { hash } from 'node:crypto'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { Selectable } from 'kysely'
import type { Db } from '../../../platform/db/conexion.ts'
import type { Tablas } from '../../../platform/db/filas.gen.ts'

type Aplicacion = Selectable<Tablas['factor_totp']>

/** The application, confirmed or being set up; held when it is about to be used. */
export function findAplicacion(db: Db, cuenta: string, { paraUsar = false } = {}): Promise<Aplicacion | undefined> {
  return db
    .selectFrom('factor_totp')
    .selectAll()
    .where('cuenta', '=', cuenta)
    .$if(paraUsar, (q) => q.forUpdate())
    .executeTakeFirst()
}

/** A secret that is not asked for until it is confirmed; it replaces another that never was. False when there is a confirmed one. */
export async function saveSecreto(db: Db, cuenta: string, cifrado: Buffer, ahora: Instante): Promise<boolean> {
  const nuevo = { secreto_cifrado: cifrado, creado_en: isoBogota(ahora), ultimo_paso: null }
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('factor_totp')
    .values({ cuenta, ...nuevo, confirmado_en: null })
    .onConflict((oc) => oc.column('cuenta').doUpdateSet(nuevo).where('factor_totp.confirmado_en', 'is', null))
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** The step of the code accepted last: no code of it or before serves again. */
export async function savePaso(db: Db, cuenta: string, paso: number): Promise<void> {
  await db.updateTable('factor_totp').set({ ultimo_paso: paso }).where('cuenta', '=', cuenta).execute()
}

export async function confirmAplicacion(db: Db, cuenta: string, ahora: Instante): Promise<void> {
  await db
    .updateTable('factor_totp')
    .set({ confirmado_en: isoBogota(ahora) })
    .where('cuenta', '=', cuenta)
    .execute()
}

export async function deleteAplicacion(db: Db, cuenta: string): Promise<void> {
  await db.deleteFrom('factor_totp').where('cuenta', '=', cuenta).execute()
}

/** Replaces those there were. */
export async function saveRecuperacion(
  db: Db,
  cuenta: string,
  codigos: readonly string[],
  ahora: Instante,
): Promise<void> {
  await deleteRecuperacion(db, cuenta)
  const filas = codigos.map((codigo) => ({
    cuenta,
    huella: huellaDeCodigo(cuenta, codigo),
    creado_en: isoBogota(ahora),
  }))
  await db.insertInto('codigo_respaldo').values(filas).execute()
}

export async function deleteRecuperacion(db: Db, cuenta: string): Promise<void> {
  await db.deleteFrom('codigo_respaldo').where('cuenta', '=', cuenta).execute()
}

/** Spends a recovery code; false when it is none of this person's or was used. Of two at once, one spends it. */
export async function useRecuperacion(db: Db, cuenta: string, codigo: string, ahora: Instante): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('codigo_respaldo')
    .set({ usado_en: isoBogota(ahora) })
    .where('cuenta', '=', cuenta)
    .where('huella', '=', huellaDeCodigo(cuenta, codigo))
    .where('usado_en', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** How many are left and since when; null when none were ever made. */
export async function findRecuperacion(db: Db, cuenta: string): Promise<{ quedan: number; creados: string } | null> {
  const filas = await db.selectFrom('codigo_respaldo').selectAll().where('cuenta', '=', cuenta).execute()
  const [primera] = filas
  return primera ? { quedan: filas.filter((f) => f.usado_en === null).length, creados: primera.creado_en } : null
}

/** Plain, without a key of the installation: sixty bits of chance are not worth guessing, and no change of key loses them. */
function huellaDeCodigo(cuenta: string, codigo: string): Buffer {
  return hash('sha256', `${cuenta}\0${codigo.replaceAll('-', '')}`, 'buffer')
}
