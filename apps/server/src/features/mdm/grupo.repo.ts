import type { Db } from '../../platform/db/conexion.ts'

/** Group of initial capacities of each entity in a vigencia. Public data. */
export async function findGrupos(db: Db, vigencia: number): Promise<ReadonlyMap<string, string>> {
  const filas = await db
    .selectFrom('grupo_mdm')
    .select(['entidad', 'grupo'])
    .where('desde', '<=', vigencia)
    .where('hasta', '>=', vigencia)
    .orderBy('entidad')
    .execute()
  return new Map(filas.map(({ entidad, grupo }) => [entidad, grupo]))
}
