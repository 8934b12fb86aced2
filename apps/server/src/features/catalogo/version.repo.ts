import type { EntradaBuscable, VersionCatalogo } from '@kpt/domain/catalogo'
import type { Db } from '../../platform/db/conexion.ts'

export type VersionPublicada = VersionCatalogo & { readonly nombre: string; readonly acto: string | null }

/** Every published version, those that do not count yet included, in the order in which they begin. Public data. */
export async function findVersiones(db: Db): Promise<VersionPublicada[]> {
  return db
    .selectFrom('catalogo_version')
    .select(['version', 'nombre', 'desde', 'hasta', 'acto'])
    .orderBy('desde')
    .execute()
}

/** What is looked for in a version: every indicator with what is above it, or those of one product. */
export async function findEntradas(db: Db, version: string, producto?: string): Promise<EntradaBuscable[]> {
  return db
    .selectFrom('catalogo_indicador as i')
    .innerJoin('catalogo_producto as p', (j) =>
      j.onRef('p.version', '=', 'i.version').onRef('p.codigo', '=', 'i.producto'),
    )
    .innerJoin('catalogo_programa as g', (j) =>
      j.onRef('g.version', '=', 'p.version').onRef('g.codigo', '=', 'p.programa'),
    )
    .innerJoin('catalogo_sector as s', (j) => j.onRef('s.version', '=', 'g.version').onRef('s.codigo', '=', 'g.sector'))
    .select(['i.codigo as indicador', 'i.nombre as indicadorNombre', 'i.unidad', 'i.principal'])
    .select([
      'p.codigo as producto',
      'p.nombre as productoNombre',
      'g.codigo as programa',
      'g.nombre as programaNombre',
    ])
    .select(['s.codigo as sector', 's.nombre as sectorNombre'])
    .where('i.version', '=', version)
    .$if(producto !== undefined, (q) => q.where('i.producto', '=', producto ?? ''))
    .execute()
}

/** How many indicators each of these versions has. */
export async function countIndicadores(db: Db, versiones: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (versiones.length === 0) return new Map()
  const filas = await db
    .selectFrom('catalogo_indicador')
    .select((eb) => ['version', eb.fn.countAll<number>().as('cuantos')])
    .where('version', 'in', versiones)
    .groupBy('version')
    .execute()
  return new Map(filas.map(({ version, cuantos }) => [version, Number(cuantos)]))
}
