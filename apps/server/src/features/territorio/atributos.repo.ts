import type { Atributos, CodigoEntidad } from '@kpt/domain/territorio'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'

/** Category, group, population and PDET of every entity, each with the years it is known for. */
export async function findAtributos(db: Db): Promise<ReadonlyMap<CodigoEntidad, Atributos>> {
  const filas = await db
    .selectFrom('entidad as e')
    .select(['e.codigo', 'e.distrito'])
    .select([
      sql<
        Atributos['categorias']
      >`(select coalesce(json_agg(json_build_object('desde', c.vigencia, 'valor', c.categoria)
        order by c.vigencia), '[]') from categoria c where c.entidad = e.codigo)`.as('categorias'),
      sql<Atributos['gruposMdm']>`(select coalesce(json_agg(json_build_object('desde', g.desde, 'hasta', g.hasta,
        'valor', g.grupo)
        order by g.desde), '[]') from grupo_mdm g where g.entidad = e.codigo)`.as('gruposMdm'),
      sql<Atributos['habitantes']>`(select coalesce(json_agg(json_build_object('desde', p.anio, 'valor', p.habitantes)
        order by p.anio), '[]') from poblacion p where p.entidad = e.codigo)`.as('habitantes'),
      sql<Atributos['pdet']>`(select coalesce(json_agg(json_build_object('desde', extract(year from f.desde)::int,
        'hasta', extract(year from f.hasta)::int) order by f.desde), '[]')
        from focalizacion f where f.entidad = e.codigo and f.programa = 'pdet')`.as('pdet'),
    ])
    .execute()
  return new Map(filas.map(({ codigo, ...atributos }) => [codigo, atributos]))
}
