import { randomUUID } from 'node:crypto'
import type { Rol } from '@kpt/domain/acceso'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'
import { fijarClave } from './clave.repo.ts'

export type Cuenta = {
  readonly id: string
  readonly correo: string
  readonly nombre: string
  readonly clave_hash: string | null
}

export function findCuenta(db: Db, correo: string): Promise<Cuenta | undefined> {
  return cuentas(db).where('correo', '=', correo).executeTakeFirst()
}

export function findCuentaPorId(db: Db, id: string): Promise<Cuenta | undefined> {
  return cuentas(db).where('id', '=', id).executeTakeFirst()
}

function cuentas(db: Db) {
  return db.selectFrom('cuenta').select(['id', 'correo', 'nombre', 'clave_hash']).where('cerrada_en', 'is', null)
}

/** Appointment in force to sign in with: the one last worked under; of those never used, the most recent. */
export function findNombramiento(db: Db, cuenta: string, ahora: Instante): Promise<{ id: string } | undefined> {
  return db
    .selectFrom('nombramiento')
    .select('id')
    .where('cuenta', '=', cuenta)
    .where('anulado_en', 'is', null)
    .where('desde', '<=', isoBogota(ahora))
    .where((eb) => eb.or([eb('hasta', 'is', null), eb('hasta', '>', isoBogota(ahora))]))
    .orderBy(
      (eb) =>
        eb
          .selectFrom('sesion as s')
          .select((sub) => sub.fn.max('s.creada_en').as('ultima'))
          .where('s.cuenta', '=', cuenta)
          .whereRef('s.nombramiento', '=', 'nombramiento.id'),
      (orden) => orden.desc().nullsLast(),
    )
    .orderBy('desde', 'desc')
    .executeTakeFirst()
}

export type CuentaNueva = {
  readonly id: string
  readonly nombramiento: string
  readonly correo: string
  readonly nombre: string
  readonly claveHash: string
  readonly rol: Rol
  readonly entidad: string | null
  readonly direccion?: string | null
  /** Part of the report, of a delegate. */
  readonly lineas?: readonly string[] | null
}

/** Account with one appointment, for the demonstration and for tests. Accounts of real people come with their own procedure. */
export async function insertCuenta(db: Db, nueva: CuentaNueva, demostracion: boolean, desde: Instante): Promise<void> {
  await db
    .insertInto('cuenta')
    .values({
      id: nueva.id,
      correo: nueva.correo,
      nombre: nueva.nombre,
      clave_hash: null,
      demostracion,
      creada_en: isoBogota(desde),
    })
    .execute()
  await fijarClave(db, nueva.id, nueva.claveHash, desde)
  await db
    .insertInto('nombramiento')
    .values({
      id: nueva.nombramiento,
      cuenta: nueva.id,
      rol: nueva.rol,
      entidad: nueva.entidad,
      direccion: nueva.direccion ?? null,
      lineas: nueva.lineas ? [...nueva.lineas] : null,
      desde: isoBogota(desde),
      hasta: null,
    })
    .execute()
}

/** The account of an address, made if there is none: without password nobody signs in with it. Held until the transaction ends. */
export async function ensureCuenta(
  db: Db,
  correo: string,
  nombre: string,
  ahora: Instante,
): Promise<Pick<Cuenta, 'id' | 'clave_hash'>> {
  await db
    .insertInto('cuenta')
    .values({ id: randomUUID(), correo, nombre, clave_hash: null, creada_en: isoBogota(ahora) })
    .onConflict((oc) => oc.column('correo').doNothing())
    .execute()
  const suya = db.selectFrom('cuenta').select(['id', 'clave_hash']).where('correo', '=', correo)
  return suya.forUpdate().executeTakeFirstOrThrow()
}

/** Who acts from the command line of the operator: an account that nobody can sign in with, so that every act has its author. */
export async function findOrInsertOperador(db: Db, ahora: Instante): Promise<string> {
  await db
    .insertInto('cuenta')
    .values({
      id: randomUUID(),
      correo: OPERADOR,
      nombre: 'Operador del sistema',
      clave_hash: null,
      creada_en: isoBogota(ahora),
    })
    .onConflict((oc) => oc.column('correo').doNothing())
    .execute()
  const { id } = await db.selectFrom('cuenta').select('id').where('correo', '=', OPERADOR).executeTakeFirstOrThrow()
  return id
}

const OPERADOR = 'operador@linea-de-comandos.invalid'
