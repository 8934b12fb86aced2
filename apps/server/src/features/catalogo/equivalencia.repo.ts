import type { Db } from '../../platform/db/conexion.ts'

/** Official correspondence that these versions state; of two that speak of a code, the later one stands. Public data. */
export async function findEquivalencias(
  db: Db,
  versiones: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  if (versiones.length === 0) return {}
  const filas = await db
    .selectFrom('catalogo_equivalencia as e')
    .innerJoin('catalogo_version as v', 'v.version', 'e.version')
    .select(['e.codigo', 'e.nuevo'])
    .where('e.version', 'in', versiones)
    .orderBy('v.desde')
    .execute()
  return Object.fromEntries(filas.map(({ codigo, nuevo }) => [codigo, nuevo]))
}
