import { randomUUID } from 'node:crypto'
import type { Reparto, Rol } from '@kpt/domain/acceso'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import { type Selectable, sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { Tablas } from '../../platform/db/filas.gen.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'
import type { Equipo } from './equipo.repo.ts'

export type Invitacion = Omit<Selectable<Tablas['invitacion']>, 'rol'> & { readonly rol: Rol }

type Nueva = Pick<Invitacion, 'correo' | 'nombre' | 'rol'> &
  Partial<Pick<Invitacion, 'entidad' | 'direccion' | 'lineas' | 'sectores' | 'secciones' | 'invita'>>

export async function insertInvitacion(db: Db, nueva: Nueva, ahora: Instante): Promise<string> {
  const id = randomUUID()
  await db
    .insertInto('invitacion')
    .values({ id, ...nueva, creada_en: isoBogota(ahora) })
    .execute()
  return id
}

/** The same, unless that person has another one waiting in that body: null then. */
export async function insertInvitacionUnica(db: Db, nueva: NuevaDeEquipo, ahora: Instante): Promise<string | null> {
  const { lineas, sectores, secciones = null, ...resto } = nueva
  const fila = await db
    .insertInto('invitacion')
    .values({
      ...resto,
      ...{
        id: randomUUID(),
        lineas: lineas && [...lineas],
        sectores: sectores && [...sectores],
        secciones: secciones && [...secciones],
        creada_en: isoBogota(ahora),
      },
    })
    .onConflict((oc) => oc.doNothing())
    .returning('id')
    .executeTakeFirst()
  return fila?.id ?? null
}

type NuevaDeEquipo = Pick<Invitacion, 'correo' | 'nombre' | 'rol' | 'entidad' | 'direccion' | 'invita'> & Reparto

export type Pendiente = Invitacion & { readonly invita: string | null; readonly vence: string }

/** Invitations of a team that nobody accepted yet, with the end of their last link. */
export async function findPendientes(db: Db, alcance: Alcance, equipo: Equipo): Promise<Pendiente[]> {
  const filas = await delEquipo(db, alcance, equipo)
    .leftJoin('cuenta as c', 'c.id', 'i.invita')
    .select('c.nombre as quien')
    .select((eb) =>
      eb
        .selectFrom('enlace as e')
        .select((sub) => sub.fn.max('e.vence_en').as('vence'))
        .whereRef('e.invitacion', '=', 'i.id')
        .as('vence'),
    )
    .orderBy('i.creada_en', 'desc')
    .execute()
  return filas.map(({ quien, vence, ...fila }) => ({
    ...(fila as Invitacion),
    invita: quien,
    vence: vence ?? fila.creada_en,
  }))
}

/** One that waits, held until the transaction ends. */
export async function findPendienteForUpdate(
  db: Db,
  alcance: Alcance,
  equipo: Equipo,
  id: string,
): Promise<Invitacion | null> {
  const fila = await delEquipo(db, alcance, equipo).where('i.id', '=', id).forUpdate().executeTakeFirst()
  return (fila as Invitacion | undefined) ?? null
}

export async function anularInvitacion(db: Db, id: string, por: string, ahora: Instante): Promise<void> {
  const cambio = { anulada_en: isoBogota(ahora), anulada_por: por }
  await db.updateTable('invitacion').set(cambio).where('id', '=', id).execute()
}

function delEquipo(db: Db, alcance: Alcance, { entidad, direccion, roles }: Equipo) {
  if (entidad !== null) assertAlcance(alcance, entidad)
  return db
    .selectFrom('invitacion as i')
    .selectAll('i')
    .where(sql<boolean>`i.entidad is not distinct from ${entidad}`)
    .where('i.rol', 'in', roles)
    .where('i.aceptada_en', 'is', null)
    .where('i.anulada_en', 'is', null)
    .$if(direccion !== null, (q) => q.where('i.direccion', '=', direccion))
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
  const { rol, entidad, direccion, lineas, sectores, secciones, invita } = invitacion
  const id = randomUUID()
  const suyo = { id, cuenta, rol, entidad, direccion, lineas, sectores, secciones, otorgado_por: invita }
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
