// Askings to come in without the second step: one under way for each account.
import { randomUUID } from 'node:crypto'
import { situacionRescate } from '@kpt/domain/acceso'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { Db } from '../../../platform/db/conexion.ts'

export type Rescate = { readonly id: string; readonly pedido: Instante }

/** The one under way that has not expired, held until the transaction ends. */
export async function holdRescate(db: Db, cuenta: string, ahora: Instante): Promise<Rescate | null> {
  const fila = await db
    .selectFrom('rescate')
    .select(['id', 'pedido_en'])
    .where('cuenta', '=', cuenta)
    .where('fin', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!fila) return null
  const pedido = Date.parse(fila.pedido_en)
  return situacionRescate(pedido, ahora) === 'vencido' ? null : { id: fila.id, pedido }
}

/** The one under way, or a new one in the place of one that expired; of two asked for at once, one is new. */
export async function ensureRescate(db: Db, cuenta: string, red: string, ahora: Instante) {
  const previo = await holdRescate(db, cuenta, ahora)
  if (previo) return { ...previo, nuevo: false }
  await db
    .updateTable('rescate')
    .set({ fin: 'vencido', fin_en: isoBogota(ahora) })
    .where('cuenta', '=', cuenta)
    .where('fin', 'is', null)
    .execute()
  const id = randomUUID()
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('rescate')
    .values({ id, cuenta, red, pedido_en: isoBogota(ahora) })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst()
  return { id, pedido: ahora, nuevo: numInsertedOrUpdatedRows === 1n }
}

export async function endRescate(db: Db, id: string, fin: 'cancelado' | 'hecho', ahora: Instante): Promise<void> {
  await db
    .updateTable('rescate')
    .set({ fin, fin_en: isoBogota(ahora) })
    .where('id', '=', id)
    .execute()
}
