import { randomUUID } from 'node:crypto'
import type { Rol } from '@kpt/domain/acceso'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import { type Selectable, sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { Tablas } from '../../platform/db/filas.gen.ts'

export type Invitacion = Omit<Selectable<Tablas['invitacion']>, 'rol'> & { readonly rol: Rol }

type Nueva = Pick<Invitacion, 'correo' | 'nombre' | 'rol'> &
  Partial<Pick<Invitacion, 'entidad' | 'direccion' | 'lineas' | 'sectores' | 'invita'>>

export async function insertInvitacion(db: Db, nueva: Nueva, ahora: Instante): Promise<string> {
  const id = randomUUID()
  await db
    .insertInto('invitacion')
    .values({ id, ...nueva, creada_en: isoBogota(ahora) })
    .execute()
  return id
}

/** An invitation that waits for its person. */
export async function findInvitacion(db: Db, id: string, { paraCambiar = false } = {}): Promise<Invitacion | null> {
  const fila = await db
    .selectFrom('invitacion')
    .selectAll()
    .where('id', '=', id)
    .where('aceptada_en', 'is', null)
    .where('anulada_en', 'is', null)
    .$if(paraCambiar, (q) => q.forUpdate())
    .executeTakeFirst()
  return (fila as Invitacion | undefined) ?? null
}

export async function markAceptada(db: Db, id: string, ahora: Instante): Promise<void> {
  await db
    .updateTable('invitacion')
    .set({ aceptada_en: isoBogota(ahora) })
    .where('id', '=', id)
    .execute()
}

/** What the person is from now on, as the invitation says. */
export async function insertNombramientoDe(
  db: Db,
  invitacion: Invitacion,
  cuenta: string,
  ahora: Instante,
): Promise<string> {
  const { rol, entidad, direccion, lineas, sectores, invita } = invitacion
  const id = randomUUID()
  const suyo = { id, cuenta, rol, entidad, direccion, lineas, sectores, otorgado_por: invita }
  await db
    .insertInto('nombramiento')
    .values({ ...suyo, desde: isoBogota(ahora), hasta: null })
    .execute()
  return id
}

/** Whether somebody administers DNP's accounts. Asked one at a time: two first administrators cannot be invited at once. */
export async function hayAdministrador(db: Db, ahora: Instante): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtext('equipo/administrador_dnp'))`.execute(db)
  const fila = await db
    .selectFrom('nombramiento as n')
    .innerJoin('cuenta as c', 'c.id', 'n.cuenta')
    .select('n.id')
    .where('n.rol', '=', 'administrador_dnp')
    .where('n.anulado_en', 'is', null)
    .where('c.clave_hash', 'is not', null)
    .where('c.cerrada_en', 'is', null)
    .where((eb) => eb.or([eb('n.hasta', 'is', null), eb('n.hasta', '>', isoBogota(ahora))]))
    .limit(1)
    .executeTakeFirst()
  return fila !== undefined
}

/** Invitations of the operator that wait are void as soon as another is written. */
export async function anularDelOperador(db: Db, ahora: Instante): Promise<void> {
  await db
    .updateTable('invitacion')
    .set({ anulada_en: isoBogota(ahora) })
    .where('invita', 'is', null)
    .where('aceptada_en', 'is', null)
    .where('anulada_en', 'is', null)
    .execute()
}
