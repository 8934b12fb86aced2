import { randomUUID } from 'node:crypto'
import type { Cierre, FechaDeFin } from '@kpt/domain/acceso'
import { type Fecha, type Instante, isoBogota } from '@kpt/domain/shared'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'

/** One writing of the day on which leaderships end. */
export type Escrita = FechaDeFin & {
  /** First year of the government. */
  readonly periodo: number
  readonly n: number
  readonly acto: string
  readonly en: string
  readonly autor: string
}

/** Every writing, oldest first, of one government or of all. */
export async function findEscritas(db: Db, periodo?: number): Promise<Escrita[]> {
  return db
    .selectFrom('fin_liderazgos as f')
    .innerJoin('cuenta as c', 'c.id', 'f.por')
    .select(['f.periodo', 'f.entidad', 'f.n', 'f.fecha', 'f.acto', 'f.en', 'c.nombre as autor'])
    .$if(periodo !== undefined, (q) => q.where('f.periodo', '=', periodo ?? 0))
    .orderBy('f.en')
    .orderBy('f.n')
    .execute()
}

/**
 * Whoever writes a day waits for those who close entities by the one that was, and they for it, until the transaction ends: a day moved in
 * its last second moves all of them or none.
 */
export async function lockFechas(db: Db, para: 'escribir' | 'leer'): Promise<void> {
  const clave = sql`hashtext('empalme/fechas')`
  await (para === 'escribir'
    ? sql`select pg_advisory_xact_lock(${clave})`
    : sql`select pg_advisory_xact_lock_shared(${clave})`
  ).execute(db)
}

type Nueva = FechaDeFin & { readonly periodo: number; readonly n: number; readonly acto: string; readonly por: string }

export async function insertEscrita(db: Db, nueva: Nueva, en: Instante): Promise<void> {
  await db
    .insertInto('fin_liderazgos')
    .values({ id: randomUUID(), ...nueva, en: isoBogota(en) })
    .execute()
}

export type CierreEscrito = {
  readonly periodo: number
  readonly entidad: CodigoEntidad
  readonly destino: Cierre<unknown>['destino']
  readonly liderazgo: string | null
  readonly pendientes: readonly string[]
}

/** False when another process wrote it already: it is decided once. */
export async function insertCierre(db: Db, cierre: CierreEscrito, en: Instante): Promise<boolean> {
  const fila = await db
    .insertInto('empalme_cierre')
    .values({ ...cierre, pendientes: [...cierre.pendientes], en: isoBogota(en) })
    .onConflict((oc) => oc.doNothing())
    .returning('entidad')
    .executeTakeFirst()
  return fila !== undefined
}

/** Entities of which it was decided already, and what. */
export async function findCierres(db: Db, periodo: number): Promise<Map<CodigoEntidad, CierreEscrito['destino']>> {
  const filas = await db
    .selectFrom('empalme_cierre')
    .select(['entidad', 'destino'])
    .where('periodo', '=', periodo)
    .execute()
  return new Map(filas.map(({ entidad, destino }) => [entidad, destino as CierreEscrito['destino']]))
}

export async function findCierreDe(db: Db, alcance: Alcance, entidad: CodigoEntidad, periodo: number) {
  assertAlcance(alcance, entidad)
  const fila = await db
    .selectFrom('empalme_cierre')
    .select(['destino', 'liderazgo', 'en'])
    .where('periodo', '=', periodo)
    .where('entidad', '=', entidad)
    .executeTakeFirst()
  return fila ? { ...fila, destino: fila.destino as CierreEscrito['destino'] } : null
}

export type Recordatorio = { readonly nombramiento: string; readonly fecha: Fecha; readonly dias: number }

/** False when it was written already. */
export async function insertRecordatorio(db: Db, recordatorio: Recordatorio, en: Instante): Promise<boolean> {
  const fila = await db
    .insertInto('empalme_recordatorio')
    .values({ ...recordatorio, en: isoBogota(en) })
    .onConflict((oc) => oc.doNothing())
    .returning('nombramiento')
    .executeTakeFirst()
  return fila !== undefined
}

/** Reminders written of days that have not passed. */
export function findRecordatorios(db: Db, desde: Fecha): Promise<Recordatorio[]> {
  return db
    .selectFrom('empalme_recordatorio')
    .select(['nombramiento', 'fecha', 'dias'])
    .where('fecha', '>=', desde)
    .execute()
}
