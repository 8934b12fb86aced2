import { sql } from 'kysely'
import type { Db } from './conexion.ts'

/** Next number of a series and a year, `UL-2026-000001`, without gaps: whoever takes it holds the series until the transaction ends. */
export async function takeConsecutivo(db: Db, serie: 'UL' | 'ME' | 'EX' | 'SE', anio: number): Promise<string> {
  const { ultimo } = await db
    .insertInto('consecutivo')
    .values({ serie, anio, ultimo: 1 })
    .onConflict((oc) => oc.columns(['serie', 'anio']).doUpdateSet({ ultimo: sql<number>`consecutivo.ultimo + 1` }))
    .returning('ultimo')
    .executeTakeFirstOrThrow()
  return `${serie}-${anio}-${String(ultimo).padStart(6, '0')}`
}
