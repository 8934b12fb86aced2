// Relays of gobernaciones and how far each one went.
import { type Instante, isoBogota } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'

type Nuevo = {
  readonly difusion: string
  readonly departamento: string
  readonly comentario: string
  readonly municipios: number
  readonly por: string
  readonly rol: string
  readonly en: Instante
}

/** False when that gobernación had relayed it already. */
export async function insertTraslado(db: Db, { en, ...nuevo }: Nuevo): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('difusion_traslado')
    .values({ ...nuevo, en: isoBogota(en) })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export type Destino = { readonly entidad: string; readonly correo: string | null }

export async function insertDestinos(
  db: Db,
  { difusion, departamento }: Pick<Nuevo, 'difusion' | 'departamento'>,
  destinos: readonly Destino[],
): Promise<void> {
  await db
    .insertInto('difusion_destino')
    .values(destinos.map((destino) => ({ difusion, departamento, ...destino })))
    .execute()
}

export async function findTraslado(db: Db, difusion: string, departamento: string) {
  const fila = await db
    .selectFrom('difusion_traslado as t')
    .innerJoin('cuenta as c', 'c.id', 't.por')
    .select(['t.comentario', 't.municipios', 't.en', 'c.nombre as autor'])
    .where('t.difusion', '=', difusion)
    .where('t.departamento', '=', departamento)
    .executeTakeFirst()
  return fila ?? null
}

export type FilaTraslado = {
  readonly codigo: string
  readonly trasladadaEn: string | null
  readonly leidaEn: string | null
  readonly lector: string | null
  readonly avisados: number
  readonly leyeron: number
}

/** Of some entities, in that order: whether it was relayed by (or to) them and who read it first. */
export async function findSeguimiento(db: Db, difusion: string, codigos: readonly string[]): Promise<FilaTraslado[]> {
  const { rows } = await sql<FilaTraslado>`
    select u.codigo, t.en as "trasladadaEn", l.en as "leidaEn", l.nombre as lector,
      coalesce((select count(*) from difusion_destino x where x.difusion = ${difusion} and x.departamento = u.codigo), 0)::int as avisados,
      coalesce((select count(distinct y.entidad) from difusion_lectura y join difusion_destino x
        on (x.difusion, x.entidad) = (y.difusion, y.entidad)
        where y.difusion = ${difusion} and x.departamento = u.codigo), 0)::int as leyeron
    from unnest(${codigos}::text[]) with ordinality as u (codigo, orden)
    left join difusion_traslado t on t.difusion = ${difusion} and t.departamento = left(u.codigo, 2)
    left join lateral (select y.en, c.nombre from difusion_lectura y join cuenta c on c.id = y.cuenta
      where y.difusion = ${difusion} and y.entidad = u.codigo order by y.en limit 1) l on true
    order by u.orden`.execute(db)
  return rows
}
