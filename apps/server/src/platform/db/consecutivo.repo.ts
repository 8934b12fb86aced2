import { sql } from 'kysely'
import type { Db } from './conexion.ts'

type Serie = 'UL' | 'ME' | 'EX' | 'SE' | 'EC' | 'DI' | 'AY' | `OF-${string}`

/** Next number of a series and a year, `UL-2026-000001`, without gaps: whoever takes it holds the series until the transaction ends. */
export async function takeConsecutivo(db: Db, serie: Serie, anio: number): Promise<string> {
  return `${serie}-${anio}-${String(await takeConsecutivos(db, serie, anio, 1)).padStart(6, '0')}`
}

/** The first of so many numbers that follow one another, held the same way. */
export async function takeConsecutivos(db: Db, serie: Serie, anio: number, cuantos: number): Promise<number> {
  const { ultimo } = await db
    .insertInto('consecutivo')
    .values({ serie, anio, ultimo: cuantos })
    .onConflict((oc) =>
      oc.columns(['serie', 'anio']).doUpdateSet({ ultimo: sql<number>`consecutivo.ultimo + ${cuantos}` }),
    )
    .returning('ultimo')
    .executeTakeFirstOrThrow()
  return Number(ultimo) - cuantos + 1
}
