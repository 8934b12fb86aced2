import type { ReglaFuenteCuipo } from '@kpt/domain/cruce'
import type { Db } from '../../platform/db/conexion.ts'

/** The table of sources of CUIPO that is in force in a vigencia. Public data. */
export async function findFuentesCuipo(db: Db, vigencia: number): Promise<ReglaFuenteCuipo[]> {
  return await db
    .selectFrom('fuente_cuipo')
    .select(['comienza', 'clave'])
    .where('desde', '<=', vigencia)
    .where((eb) => eb.or([eb('hasta', 'is', null), eb('hasta', '>=', vigencia)]))
    .execute()
}
