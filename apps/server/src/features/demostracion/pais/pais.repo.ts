import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import type pg from 'pg'
import type { Db } from '../../../platform/db/conexion.ts'
import { copiarEn } from '../../../platform/db/copiar.ts'
import type { CuentaDelPais } from './cuentas-del-pais.ts'
import { COLUMNAS, type TablaDelPais } from './filas.ts'
import type { Indicador } from './pais.ts'

/** Subject under which the audit chain notes that the country is complete. */
export const SUJETO_PAIS = 'demostracion/pais'

/** Whether the country was completed once on this database. */
export async function isCompleto(db: Db): Promise<boolean> {
  const fila = await db
    .selectFrom('auditoria')
    .select('n')
    .where('cadena', '=', 'nacional')
    .where('sujeto', '=', SUJETO_PAIS)
    .limit(1)
    .executeTakeFirst()
  return fila !== undefined
}

/** Entities of which anything at all is on record: the country leaves them alone. */
export async function findTocadas(db: Db): Promise<Set<CodigoEntidad>> {
  const filas = await db.selectFrom('auditoria_cabeza').select('cadena').execute()
  return new Set(filas.map(({ cadena }) => cadena))
}

/** Indicators of a version of the catalogue, in the order of their codes. */
export function findIndicadores(db: Db, version: string): Promise<Indicador[]> {
  return db
    .selectFrom('catalogo_indicador')
    .select(['codigo', 'nombre', 'unidad'])
    .where('version', '=', version)
    .orderBy('codigo')
    .execute()
}

export async function insertCuentas(db: Db, cuentas: readonly CuentaDelPais[], ahora: Instante): Promise<void> {
  const filas = cuentas.map((c) => ({ ...c, clave_hash: null, demostracion: true, creada_en: isoBogota(ahora) }))
  await db
    .insertInto('cuenta')
    .values(filas)
    .onConflict((oc) => oc.doNothing())
    .execute()
}

/** One loader at a time: false when another process is at it. The lock is the connection's own and goes with it. */
export async function tomarTurno(cliente: pg.PoolClient): Promise<boolean> {
  const { rows } = await cliente.query<{ mio: boolean }>(
    `select pg_try_advisory_lock(hashtext('demostracion/pais')) as mio`,
  )
  return rows[0]?.mio ?? false
}

export async function dejarTurno(cliente: pg.PoolClient): Promise<void> {
  await cliente.query(`select pg_advisory_unlock(hashtext('demostracion/pais'))`)
}

export type Copia = { readonly tabla: TablaDelPais; readonly datos: Uint8Array }

/** The rows of several entities, all or none. */
export async function insertLote(cliente: pg.PoolClient, copias: readonly Copia[]): Promise<void> {
  await cliente.query('begin')
  try {
    for (const { tabla, datos } of copias) await copiarEn(cliente, tabla, COLUMNAS[tabla], datos)
    await cliente.query('commit')
  } catch (error) {
    await cliente.query('rollback').catch(() => {})
    throw error
  }
}
