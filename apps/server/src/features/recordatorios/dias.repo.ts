// Days before a limit on which reminders go out, as administrators wrote them: rows are only added.
import { randomUUID } from 'node:crypto'
import type { DiasEscritos, Instrumento } from '@kpt/domain/calendario'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'

export type EscrituraDeDias = DiasEscritos & { readonly en: string; readonly autor: string }

/** Every writing, the oldest first. */
export async function findDiasEscritos(db: Db): Promise<EscrituraDeDias[]> {
  const filas = await db
    .selectFrom('aviso_dias as d')
    .innerJoin('cuenta as c', 'c.id', 'd.por')
    .select(['d.instrumento', 'd.dias', 'd.en', 'c.nombre as autor'])
    .orderBy('d.en')
    .orderBy('d.n')
    .execute()
  return filas.map((fila) => ({ ...fila, instrumento: fila.instrumento as Instrumento | null }))
}

/** One writer at a time, until the transaction ends: numbers follow one another. */
export async function insertDias(
  db: Db,
  { instrumento, dias }: DiasEscritos,
  { por, en }: { readonly por: string; readonly en: Instante },
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('recordatorios/dias'))`.execute(db)
  await db
    .insertInto('aviso_dias')
    .values((eb) => ({
      ...{ id: randomUUID(), instrumento, dias: dias && [...dias], por, en: isoBogota(en) },
      n: eb
        .selectFrom('aviso_dias')
        .select((sub) => sub(sub.fn.coalesce(sub.fn.max('n'), sub.lit(0)), '+', 1).as('n'))
        .where('instrumento', instrumento === null ? 'is' : '=', instrumento),
    }))
    .execute()
}
