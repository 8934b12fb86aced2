// The cortes of several vigencias in one reading: who sent, and what their versions add.
import type { Cuentas } from '@kpt/domain/seguimiento'
import type { Instante } from '@kpt/domain/shared'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { Alcance } from '../../platform/http/index.ts'
import { type Quienes, son, sumas } from './sumas.repo.ts'
import { dentroDe } from './vigentes.repo.ts'

export type Tramo = { readonly instrumento: string; readonly desde: number; readonly hasta: number }

/** `2026/3`: how a corte is named within an instrument. */
export function nombreCorte(vigencia: number, corte: number): string {
  return `${vigencia}/${corte}`
}

/** By corte, when each entity sent the report that answers the duty. One row a corte: eighteen thousand would take longer to read than to find. */
export async function findEnvios(
  db: Db,
  alcance: Alcance,
  { instrumento, desde, hasta }: Tramo,
): Promise<ReadonlyMap<string, ReadonlyMap<CodigoEntidad, Instante>>> {
  const filas = await db
    .selectFrom('reporte as r')
    .select(['r.vigencia', 'r.corte'])
    .select(
      sql<string>`string_agg(r.entidad || ' ' || (extract(epoch from r.primer_envio_en) * 1000)::bigint, ',')`.as(
        'envios',
      ),
    )
    .where('r.instrumento', '=', instrumento)
    .where('r.vigencia', '>=', desde)
    .where('r.vigencia', '<=', hasta)
    .where('r.primer_envio_en', 'is not', null)
    .where(dentroDe(alcance))
    .groupBy(['r.vigencia', 'r.corte'])
    .execute()
  return new Map(
    filas.map(({ vigencia, corte, envios }) => [
      nombreCorte(vigencia, corte),
      new Map(envios.split(',').map(leerEnvio)),
    ]),
  )
}

function leerEnvio(texto: string): [CodigoEntidad, Instante] {
  const blanco = texto.indexOf(' ')
  return [texto.slice(0, blanco), Number(texto.slice(blanco + 1))]
}

/** By corte and group, what the versions that count add. `ajenas`: entities that reported a vigencia that is not theirs. */
export async function sumTendencia(
  db: Db,
  alcance: Alcance,
  { instrumento, desde, hasta }: Tramo,
  por: 'departamento' | 'entidad',
  quienes: Quienes,
  ajenas: readonly { readonly entidad: CodigoEntidad; readonly vigencia: number }[],
): Promise<ReadonlyMap<string, ReadonlyMap<CodigoEntidad, Cuentas>>> {
  let cuentan = db
    .selectFrom('reporte as r')
    .select(['r.entidad', 'r.vigencia', 'r.corte', 'r.vigente'])
    .where('r.instrumento', '=', instrumento)
    .where('r.vigencia', '>=', desde)
    .where('r.vigencia', '<=', hasta)
    .where(dentroDe(alcance))
    .where(son(quienes))
  if (ajenas.length > 0) {
    const pares = sql`unnest(${ajenas.map((a) => a.entidad)}::text[], ${ajenas.map((a) => a.vigencia)}::int[])`
    cuentan = cuentan.where(
      sql<boolean>`not exists (select from ${pares} x (e, v) where (x.e, x.v) = (r.entidad, r.vigencia))`,
    )
  }
  const grupo = por === 'entidad' ? sql<string>`a.entidad` : sql<string>`left(a.entidad, 2)`
  const filas = await db
    .selectFrom('reporte_aporte as a')
    .where('a.instrumento', '=', instrumento)
    .where('a.dimension', '=', sql.lit('plan'))
    .where('a.vigencia', '>=', desde)
    .where('a.vigencia', '<=', hasta)
    // A `case` keeps it from becoming a join: the planner, who expects one row of eighteen thousand, would go through them over and over.
    .where(sql<boolean>`case when (a.entidad, a.vigencia, a.corte, a.version) in (${cuentan}) then true end`)
    .select(['a.vigencia', 'a.corte', grupo.as('grupo')])
    .select(sumas)
    .groupBy(['a.vigencia', 'a.corte', grupo])
    .execute()
  const porCorte = Map.groupBy(filas, (f) => nombreCorte(f.vigencia, f.corte))
  return new Map(
    [...porCorte].map(([corte, suyas]) => [
      corte,
      new Map(suyas.map(({ vigencia: _, corte: __, grupo: codigo, ...cuentas }) => [codigo, cuentas])),
    ]),
  )
}
