// Beats of the servers: rows are only added.
import type { LatidoFallido, Silencio } from '@kpt/domain/calendario'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { instanteDe } from '../../platform/db/instante.ts'

type Latido = LatidoFallido & { readonly servidor: string }

export async function insertLatido(db: Db, { en, ...latido }: Latido): Promise<void> {
  await db
    .insertInto('latido')
    .values({ ...latido, en: isoBogota(en) })
    .onConflict((oc) => oc.doNothing())
    .execute()
}

/** First beat since an instant; null while there is none. */
export async function findPrimerLatido(db: Db, desde: Instante): Promise<Instante | null> {
  const fila = await db
    .selectFrom('latido')
    .select('en')
    .where('en', '>=', isoBogota(desde))
    .orderBy('en')
    .limit(1)
    .executeTakeFirst()
  return fila ? instanteDe(fila.en) : null
}

/** From one beat to the next of whichever server, where more than `tolerancia` ms went by. A silence that began before counts from then. */
export async function findSilencios(
  db: Db,
  { desde, hasta, tolerancia }: { desde: Instante; hasta: Instante; tolerancia: number },
): Promise<Silencio[]> {
  const { rows } = await sql<{ previo: string; en: string }>`
    select previo, en from (
      select en, lag(en) over (order by en) as previo from (
        (select en from latido where en < ${isoBogota(desde)} order by en desc limit 1)
        union all select en from latido where en >= ${isoBogota(desde)} and en < ${isoBogota(hasta)}
        union all select ${isoBogota(hasta)}::timestamptz
      ) latidos
    ) pares
    where en - previo > make_interval(secs => ${tolerancia / 1000}) order by en`.execute(db)
  return rows.map((fila) => ({ desde: instanteDe(fila.previo), hasta: instanteDe(fila.en) }))
}

export async function findFallidos(db: Db, desde: Instante): Promise<LatidoFallido[]> {
  // The requests of every server in that minute count, also of those that failed none.
  const { rows } = await sql<{ en: string; peticiones: number; fallas: number }>`
    with malos as (select distinct date_trunc('minute', en) as minuto from latido where en >= ${isoBogota(desde)} and fallas > 0)
    select l.en, l.peticiones, l.fallas
    from malos join latido l on l.en >= minuto and l.en < minuto + interval '1 minute' order by l.en`.execute(db)
  return rows.map((fila) => ({ ...fila, en: instanteDe(fila.en) }))
}
