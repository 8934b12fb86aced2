// Browsers in which a person has signed in before: what others try elsewhere does not make them wait there.
import { randomBytes, randomUUID } from 'node:crypto'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'
import { huellaDe } from '../../platform/sesion/sesion.repo.ts'

/** A year: whoever comes back each corte is known. */
export const VIDA_DISPOSITIVO = 365 * 86_400_000

/** Whether this browser is known to the account. Asked also when there is no account or no cookie: the clock must not tell. */
export async function isConocido(db: Db, ficha: string | null, cuenta: string | null): Promise<boolean> {
  const fila = await db
    .selectFrom('dispositivo')
    .select('creado_en')
    .where('huella', '=', huellaDe(ficha ?? ''))
    .where('cuenta', '=', cuenta ?? NADIE)
    .executeTakeFirst()
  return fila !== undefined
}

/**
 * Remembers the browser and returns its token. The one it brings stays only if it is known to this account: whoever planted another, made
 * up or its own, must not be known in the name of whoever signs in. Those who share the browser go on being known, under the new one.
 */
export async function recordarDispositivo(
  db: Db,
  ficha: string | null,
  cuenta: string,
  ahora: Instante,
): Promise<string> {
  const en = isoBogota(ahora)
  if (ficha !== null && (await touchDispositivo(db, ficha, cuenta, en))) return ficha
  const suya = randomBytes(32).toString('base64url')
  const huella = huellaDe(suya)
  if (ficha !== null)
    await db.updateTable('dispositivo').set({ huella }).where('huella', '=', huellaDe(ficha)).execute()
  await db.insertInto('dispositivo').values({ huella, cuenta, creado_en: en, visto_en: en }).execute()
  return suya
}

async function touchDispositivo(db: Db, ficha: string, cuenta: string, en: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('dispositivo')
    .set({ visto_en: en })
    .where('huella', '=', huellaDe(ficha))
    .where('cuenta', '=', cuenta)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Whether the account was ever used in a browser: the first one is not news. */
export async function hayDispositivos(db: Db, cuenta: string): Promise<boolean> {
  const fila = await db
    .selectFrom('dispositivo')
    .select('huella')
    .where('cuenta', '=', cuenta)
    .limit(1)
    .executeTakeFirst()
  return fila !== undefined
}

export type Ingreso = {
  readonly cuenta: string | null
  readonly en: Instante
  readonly resultado:
    | 'bien'
    | 'clave'
    | 'espera'
    | 'segundo_factor'
    | 'sin_nombramiento'
    | 'identidad'
    | 'rescate_pedido'
    | 'rescate_cancelado'
    | 'rescate_hecho'
  readonly via?: 'clave' | 'llave' | 'oidc'
  readonly agente: string | null
  readonly red: string
  readonly conocido: boolean
}

/** One line of the history of sign-ins. Written for addresses without account too, without saying which. */
export async function insertIngreso(db: Db, { en, ...ingreso }: Ingreso): Promise<void> {
  await db
    .insertInto('ingreso')
    .values({ id: randomUUID(), via: 'clave', en: isoBogota(en), ...ingreso })
    .execute()
}

const NADIE = '00000000-0000-0000-0000-000000000000'
