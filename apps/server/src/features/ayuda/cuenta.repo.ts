import type { Db } from '../../platform/db/conexion.ts'
import type { Alcance } from '../../platform/http/index.ts'

/** Where to write to a person; none once the account was closed. */
export function findBuzon(db: Db, _: Alcance, cuenta: string): Promise<{ nombre: string; para: string }[]> {
  return db
    .selectFrom('cuenta')
    .select(['nombre', 'correo as para'])
    .where('id', '=', cuenta)
    .where('cerrada_en', 'is', null)
    .execute()
}
