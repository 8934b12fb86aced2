// Steps half done, by the fingerprint of their token: the second step of a sign-in, a passkey being registered or asked for.
import { randomBytes } from 'node:crypto'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { Selectable } from 'kysely'
import type { Db } from '../../../platform/db/conexion.ts'
import type { Tablas } from '../../../platform/db/filas.gen.ts'
import { huellaDe } from '../../../platform/sesion/sesion.repo.ts'

export type Reto = Selectable<Tablas['reto']>
type Clase = 'segundo_factor' | 'llave_alta' | 'llave_ingreso' | 'identidad'

/** Enough to look for the telephone; at the provider, also to remember a password there. */
const VIDA: Readonly<Record<Clase, number>> = {
  segundo_factor: 5 * 60_000,
  llave_alta: 5 * 60_000,
  llave_ingreso: 5 * 60_000,
  identidad: 15 * 60_000,
}
/** Wrong codes after which the password is asked for again. */
const INTENTOS = 5

type Nuevo = {
  readonly clase: Clase
  readonly cuenta: string | null
  /** What must be known when it is answered. */
  readonly datos?: string
  /** Given when somebody else made it; else one is made. */
  readonly ficha?: string
}

export async function insertReto(db: Db, { clase, cuenta, datos, ficha }: Nuevo, ahora: Instante) {
  const suya = ficha ?? randomBytes(32).toString('base64url')
  const vence = ahora + VIDA[clase]
  await db
    .insertInto('reto')
    .values({ huella: huellaDe(suya), clase, cuenta, reto: datos ?? null, vence_en: isoBogota(vence) })
    .execute()
  return { ficha: suya, vence }
}

/** The step of this token, held until the transaction ends; undefined when it is not there, expired, was used or was tried too often. */
export function holdReto(db: Db, clase: Clase, ficha: string, ahora: Instante): Promise<Reto | undefined> {
  return db
    .selectFrom('reto')
    .selectAll()
    .where('huella', '=', huellaDe(ficha))
    .where('clase', '=', clase)
    .where('usado_en', 'is', null)
    .where('vence_en', '>', isoBogota(ahora))
    .where('intentos', '<', INTENTOS)
    .forUpdate()
    .executeTakeFirst()
}

export async function countIntento(db: Db, { huella }: Reto): Promise<void> {
  await db
    .updateTable('reto')
    .set((eb) => ({ intentos: eb('intentos', '+', 1) }))
    .where('huella', '=', huella)
    .execute()
}

/** Answered: it does not serve again, whatever came of it. */
export async function gastarReto(db: Db, { huella }: Reto, ahora: Instante): Promise<void> {
  await db
    .updateTable('reto')
    .set({ usado_en: isoBogota(ahora) })
    .where('huella', '=', huella)
    .execute()
}

/** Takes away what expired and returns the sign-ins whose password was right and whose second step never came. */
export async function deleteRetosVencidos(db: Db, ahora: Instante): Promise<Reto[]> {
  const filas = await db.deleteFrom('reto').where('vence_en', '<=', isoBogota(ahora)).returningAll().execute()
  return filas.filter((r) => r.clase === 'segundo_factor' && r.usado_en === null && r.intentos === 0)
}
