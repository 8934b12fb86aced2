import { randomUUID } from 'node:crypto'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'

export const PARTES = ['lider', 'correo_oficial', 'gobernacion'] as const
export type ParteQueObjeta = (typeof PARTES)[number]

export async function insertObjecion(
  db: Db,
  de: {
    readonly solicitud: string
    readonly quien: ParteQueObjeta
    readonly cuenta: string | null
    readonly texto: string
  },
  ahora: Instante,
): Promise<void> {
  await db
    .insertInto('objecion')
    .values({ id: randomUUID(), ...de, en: isoBogota(ahora) })
    .execute()
}

/** What one party has said of several requests, by request. */
export async function findObjecionesDe(
  db: Db,
  quien: ParteQueObjeta,
  solicitudes: readonly string[],
): Promise<ReadonlyMap<string, { readonly texto: string; readonly en: string }[]>> {
  const filas = await db
    .selectFrom('objecion')
    .select(['solicitud', 'texto', 'en'])
    .where('quien', '=', quien)
    .where('solicitud', 'in', [...solicitudes, NINGUNA])
    .orderBy('en')
    .execute()
  return Map.groupBy(filas, (o) => o.solicitud)
}

/** `in` with nothing is not SQL. */
const NINGUNA = '00000000-0000-0000-0000-000000000000'

export async function findObjeciones(db: Db, solicitud: string) {
  const filas = await db
    .selectFrom('objecion as o')
    .leftJoin('cuenta as c', 'c.id', 'o.cuenta')
    .select(['o.quien', 'o.texto', 'o.en', 'c.nombre as autor'])
    .where('o.solicitud', '=', solicitud)
    .orderBy('o.en')
    .execute()
  return filas.map((o) => ({ ...o, quien: o.quien as ParteQueObjeta }))
}
