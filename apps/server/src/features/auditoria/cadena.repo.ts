// Whole chains: their links in order, their heads, and the seals over them.
import { type Cabeza, type Eslabon, leerSello, type Sello, textoDelSello } from '@kpt/domain/auditoria'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcanceDeCadena } from './alcance.ts'

const LOTE = 2_000

/**
 * The links of a chain by their number, up to `hasta` or all there are. By ranges of the number and not by counting rows: whatever
 * somebody put there or took away is read as it stands.
 */
export async function* readEslabones(
  db: Db,
  cadena: string,
  hasta = Number.MAX_SAFE_INTEGER,
): AsyncGenerator<Eslabon[]> {
  let desde = await findSiguiente(db, cadena, Number.MIN_SAFE_INTEGER)
  while (desde !== null && desde <= hasta) {
    const tope = Math.min(desde + LOTE - 1, hasta)
    const filas = await db
      .selectFrom('auditoria')
      .select(['n', 'en', 'cuenta', 'accion', 'sujeto', 'texto', 'hash'])
      .where('cadena', '=', cadena)
      .where('n', '>=', desde)
      .where('n', '<=', tope)
      .orderBy('n')
      .orderBy('en')
      .execute()
    if (filas.length > 0) yield filas.map((fila) => ({ ...fila, hash: fila.hash.toString('hex') }))
    // A full stretch is followed by the next; a gap is jumped over.
    desde = filas.length >= LOTE ? tope + 1 : await findSiguiente(db, cadena, tope)
  }
}

async function findSiguiente(db: Db, cadena: string, tras: number): Promise<number | null> {
  const fila = await db
    .selectFrom('auditoria')
    .select('n')
    .where('cadena', '=', cadena)
    .where('n', '>', tras)
    .orderBy('n')
    .limit(1)
    .executeTakeFirst()
  return fila?.n ?? null
}

/** Head of one chain, for whoever may see it; null while it has no link. */
export async function findCabeza(db: Db, alcance: Alcance, cadena: string): Promise<Cabeza | null> {
  assertAlcanceDeCadena(alcance, cadena)
  const fila = await db
    .selectFrom('auditoria_cabeza')
    .select(['n', 'hash'])
    .where('cadena', '=', cadena)
    .executeTakeFirst()
  return fila ? { n: fila.n, hash: fila.hash.toString('hex') } : null
}

export async function findCabezas(db: Db): Promise<Map<string, Cabeza>> {
  const filas = await db.selectFrom('auditoria_cabeza').select(['cadena', 'n', 'hash']).orderBy('cadena').execute()
  return new Map(filas.map(({ cadena, n, hash }) => [cadena, { n, hash: hash.toString('hex') }]))
}

/** Chains that have links, whether or not they have a head. */
export async function findCadenas(db: Db): Promise<string[]> {
  const filas = await db.selectFrom('auditoria').select('cadena').distinct().orderBy('cadena').execute()
  return filas.map(({ cadena }) => cadena)
}

export type FilaSello = { readonly n: number; readonly en: string; readonly huella: string; readonly texto: string }

/** A seal by its number; the last one without it. */
export async function findSello(db: Db, n?: number): Promise<FilaSello | null> {
  let consulta = db.selectFrom('auditoria_sello').selectAll().orderBy('n', 'desc').limit(1)
  if (n !== undefined) consulta = consulta.where('n', '=', n)
  const fila = await consulta.executeTakeFirst()
  return fila ? { n: fila.n, en: fila.en, huella: fila.huella.toString('hex'), texto: fila.cabezas } : null
}

/** One by one: each holds the heads of the whole country. */
export async function* readSellos(db: Db): AsyncGenerator<FilaSello> {
  const numeros = await db.selectFrom('auditoria_sello').select('n').orderBy('n').execute()
  for (const { n } of numeros) {
    const sello = await findSello(db, n)
    if (sello) yield sello
  }
}

export function contenidoDe(fila: FilaSello): Sello | null {
  return leerSello(fila.texto)
}

/** Seals are made one at a time. */
export async function lockSellos(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('auditoria_sello'))`.execute(db)
}

export async function insertSello(db: Db, sello: Sello, huella: string): Promise<void> {
  const { n, en } = sello
  const fila = { n, en, huella: Buffer.from(huella, 'hex'), cabezas: textoDelSello(sello) }
  await db.insertInto('auditoria_sello').values(fila).execute()
}
