import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'

/**
 * Writes a password: the only place of the program that does. Whoever calls it holds a one-time link that reached only the person's
 * mailbox, or the person's own session and present password (R6.4). A test looks for any other.
 */
export async function fijarClave(db: Db, cuenta: string, hash: string, ahora: Instante): Promise<void> {
  await db
    .updateTable('cuenta')
    .set({ clave_hash: hash, clave_cambiada_en: isoBogota(ahora) })
    .where('id', '=', cuenta)
    .execute()
}
