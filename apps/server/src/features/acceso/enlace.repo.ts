// Links that reach a person only by mail. The database keeps the fingerprint of the token: whoever reads it cannot use any.
import { randomBytes } from 'node:crypto'
import { type ClaseEnlace, VIDA_ENLACE } from '@kpt/domain/acceso'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { Selectable } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { Tablas } from '../../platform/db/filas.gen.ts'
import { rechazar } from '../../platform/http/index.ts'
import { huellaDe } from '../../platform/sesion/sesion.repo.ts'

export type Enlace = Selectable<Tablas['enlace']>
type De = {
  readonly cuenta?: string
  readonly solicitud?: string
  readonly invitacion?: string
  readonly quien?: string
}

/** Those of one use: writing another makes the former void. */
const UNICOS: readonly ClaseEnlace[] = ['activar', 'invitacion', 'clave', 'rescate']

/** Writes a link and returns its token, which is kept nowhere. */
export async function crearEnlace(db: Db, clase: ClaseEnlace, de: De, ahora: Instante) {
  if (UNICOS.includes(clase)) await anularEnlaces(db, clase, de, ahora)
  const ficha = randomBytes(32).toString('base64url')
  const vence = ahora + VIDA_ENLACE[clase]
  await db
    .insertInto('enlace')
    .values({ ...de, huella: huellaDe(ficha), clase, creado_en: isoBogota(ahora), vence_en: isoBogota(vence) })
    .execute()
  return { ficha, vence }
}

export async function anularEnlaces(db: Db, clase: ClaseEnlace, de: De, ahora: Instante): Promise<void> {
  const { cuenta, solicitud, invitacion } = de
  await db
    .updateTable('enlace')
    .set({ anulado_en: isoBogota(ahora) })
    .where('clase', '=', clase)
    .where('usado_en', 'is', null)
    .where('anulado_en', 'is', null)
    .where((eb) =>
      eb.or([
        ...(cuenta ? [eb('cuenta', '=', cuenta)] : []),
        ...(solicitud ? [eb('solicitud', '=', solicitud)] : []),
        ...(invitacion ? [eb('invitacion', '=', invitacion)] : []),
      ]),
    )
    .execute()
}

/** The link of this token. One answer for what never was, expired, was used or was replaced: who asks learns nothing. */
export async function exigirEnlace(
  db: Db,
  clase: ClaseEnlace,
  ficha: string,
  ahora: Instante,
  { paraGastar = false } = {},
): Promise<Enlace> {
  const fila = await db
    .selectFrom('enlace')
    .selectAll()
    .where('huella', '=', huellaDe(ficha))
    .where('clase', '=', clase)
    .where('usado_en', 'is', null)
    .where('anulado_en', 'is', null)
    .where('vence_en', '>', isoBogota(ahora))
    .$if(paraGastar, (q) => q.forUpdate())
    .executeTakeFirst()
  return fila ?? rechazar('enlace.no_sirve', {})
}

/** The request of a link, whether or not it still serves. */
export async function findSolicitudDeEnlace(db: Db, clase: ClaseEnlace, ficha: string): Promise<string | null> {
  const fila = await db
    .selectFrom('enlace')
    .select('solicitud')
    .where('huella', '=', huellaDe(ficha))
    .where('clase', '=', clase)
    .executeTakeFirst()
  return fila?.solicitud ?? null
}

/** Marks it used, in the transaction of what it was for. */
export async function gastarEnlace(db: Db, { huella }: Enlace, ahora: Instante): Promise<void> {
  await db
    .updateTable('enlace')
    .set({ usado_en: isoBogota(ahora) })
    .where('huella', '=', huella)
    .execute()
}

/** When the last link of this kind was written for a request; null when none was. */
export async function findUltimoEnlace(db: Db, clase: ClaseEnlace, solicitud: string): Promise<string | null> {
  const fila = await db
    .selectFrom('enlace')
    .select('creado_en')
    .where('clase', '=', clase)
    .where('solicitud', '=', solicitud)
    .orderBy('creado_en', 'desc')
    .limit(1)
    .executeTakeFirst()
  return fila?.creado_en ?? null
}
