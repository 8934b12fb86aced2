import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'
import type { Alcance } from '../../platform/http/index.ts'

/** Accounts of the control bodies, while they have them. */
export async function findCorreosDeControl(db: Db, { territorio }: Alcance, ahora: Instante) {
  if (territorio.clase !== 'nacional') return []
  return db
    .selectFrom('nombramiento as n')
    .innerJoin('cuenta as c', 'c.id', 'n.cuenta')
    .select(['c.nombre', 'c.correo'])
    .distinct()
    .where('n.rol', '=', 'control')
    .where('n.anulado_en', 'is', null)
    .where('n.desde', '<=', isoBogota(ahora))
    .where((eb) => eb.or([eb('n.hasta', 'is', null), eb('n.hasta', '>', isoBogota(ahora))]))
    .orderBy('c.correo')
    .execute()
}
