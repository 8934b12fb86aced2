// Identities of a provider and the accounts that they open; sessions opened with one, while they last.
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { Db } from '../../../platform/db/conexion.ts'
import { huellaDe } from '../../../platform/sesion/sesion.repo.ts'

type Nombrada = { readonly emisor: string; readonly sujeto: string }

/** The identity that a provider names by its subject. */
export function findIdentidad(db: Db, { emisor, sujeto }: Nombrada) {
  return db
    .selectFrom('identidad_externa')
    .select(['id', 'cuenta', 'separada_en'])
    .where('emisor', '=', emisor)
    .where('sujeto', '=', sujeto)
    .executeTakeFirst()
}

/** Whether an identity of this provider opens the account now. */
export async function hasIdentidad(db: Db, cuenta: string, emisor: string): Promise<boolean> {
  const fila = await db
    .selectFrom('identidad_externa')
    .select('id')
    .where('cuenta', '=', cuenta)
    .where('emisor', '=', emisor)
    .where('separada_en', 'is', null)
    .executeTakeFirst()
  return fila !== undefined
}

type Nueva = Nombrada & { readonly cuenta: string; readonly correo: string }

/** Forgets those that the account took apart, to make room for another one of the same provider. */
export async function deleteSeparadas(db: Db, cuenta: string, emisor: string): Promise<void> {
  const suyas = db
    .selectFrom('identidad_externa')
    .select('id')
    .where('cuenta', '=', cuenta)
    .where('emisor', '=', emisor)
    .where('separada_en', 'is not', null)
  await db.deleteFrom('sesion_externa').where('identidad', 'in', suyas).execute()
  await db.deleteFrom('identidad_externa').where('id', 'in', suyas).execute()
}

/** Joins it; null when somebody joined this identity, or this account, a moment ago. */
export async function insertIdentidad(db: Db, nueva: Nueva, ahora: Instante): Promise<string | null> {
  const fila = await db
    .insertInto('identidad_externa')
    .values({ ...nueva, creada_en: isoBogota(ahora) })
    .onConflict((oc) => oc.doNothing())
    .returning('id')
    .executeTakeFirst()
  return fila?.id ?? null
}

export async function touchIdentidad(db: Db, id: string, ahora: Instante): Promise<void> {
  await db
    .updateTable('identidad_externa')
    .set({ usada_en: isoBogota(ahora) })
    .where('id', '=', id)
    .execute()
}

export function findIdentidadesDe(db: Db, cuenta: string) {
  return db
    .selectFrom('identidad_externa')
    .select(['id', 'emisor', 'correo', 'creada_en', 'usada_en', 'separada_en'])
    .where('cuenta', '=', cuenta)
    .orderBy('creada_en')
    .execute()
}

/** Takes apart (`en`) or lets again (null) an identity of this account; undefined when it is not its own or already was so. */
export function saveSeparacion(db: Db, cuenta: string, id: string, en: Instante | null) {
  return db
    .updateTable('identidad_externa')
    .set({ separada_en: en === null ? null : isoBogota(en) })
    .where('id', '=', id)
    .where('cuenta', '=', cuenta)
    .where('separada_en', en === null ? 'is not' : 'is', null)
    .returning('emisor')
    .executeTakeFirst()
}

/** With what a session was opened, to leave the provider with it too. */
export type Externa = { readonly identidad: string; readonly idTokenCifrado: Buffer | null }

export async function insertSesionExterna(db: Db, ficha: string, externa: Externa): Promise<void> {
  const { identidad, idTokenCifrado } = externa
  await db
    .insertInto('sesion_externa')
    .values({ huella: huellaDe(ficha), identidad, id_token_cifrado: idTokenCifrado })
    .execute()
}

/** Forgets it and returns it: a session is left once. */
export async function takeSesionExterna(db: Db, ficha: string): Promise<Externa | null> {
  const fila = await db
    .deleteFrom('sesion_externa')
    .where('huella', '=', huellaDe(ficha))
    .returning(['identidad', 'id_token_cifrado'])
    .executeTakeFirst()
  return fila ? { identidad: fila.identidad, idTokenCifrado: fila.id_token_cifrado } : null
}

/** Ends the sessions opened with an identity, but the one kept; how many. */
export async function closeSesionesConIdentidad(
  db: Db,
  identidad: string,
  menos: string,
  ahora: Instante,
): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('sesion')
    .set({ cerrada_en: isoBogota(ahora) })
    .where('cerrada_en', 'is', null)
    .where('id', '!=', menos)
    .where('token_sha256', 'in', (eb) =>
      eb.selectFrom('sesion_externa').select('huella').where('identidad', '=', identidad),
    )
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** What was kept to leave the provider with is of no use once the session ended by itself. */
export async function deleteSesionesExternasTerminadas(db: Db, ahora: Instante): Promise<void> {
  await db
    .deleteFrom('sesion_externa')
    .where('huella', 'in', (eb) =>
      eb
        .selectFrom('sesion')
        .select('token_sha256')
        .where((or) => or.or([or('cerrada_en', 'is not', null), or('expira_en', '<=', isoBogota(ahora))])),
    )
    .execute()
}
