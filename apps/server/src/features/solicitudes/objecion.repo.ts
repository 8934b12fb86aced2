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
