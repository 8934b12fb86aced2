// What the assistant learns from, and since when homologation is demanded.
import type { Ejemplo } from '@kpt/domain/homologacion'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'

/** First vigencia whose reports demand homologation; null while none does. */
export async function findExigidaDesde(db: Db): Promise<number | null> {
  const fila = await db
    .selectFrom('exigencia')
    .select('desde')
    .where('exigencia', '=', 'homologacion')
    .where('instrumento', '=', 'seguimiento')
    .orderBy('desde')
    .limit(1)
    .executeTakeFirst()
  return fila?.desde ?? null
}

export type VersionDeOtro = { readonly entidad: string; readonly desde: number; readonly version: number }

/**
 * Versions of the plans of other entities to learn from: the finalizada of each, or the last one; first those of its department, then
 * those confirmed last. Plans are public documents.
 */
export async function findVersionesDeOtros(db: Db, entidad: string, cuantas: number): Promise<VersionDeOtro[]> {
  return db
    .selectFrom('plan as p')
    .innerJoin('plan_version as v', (j) =>
      j
        .onRef('v.entidad', '=', 'p.entidad')
        .onRef('v.periodo_desde', '=', 'p.periodo_desde')
        .on('v.version', '=', sql<number>`coalesce(p.version_finalizada, p.version)`),
    )
    .select(['v.entidad', 'v.periodo_desde as desde', 'v.version'])
    .where('v.entidad', '<>', entidad)
    .where('v.homologadas', '>', 0)
    .orderBy(sql`left(v.entidad, 2) = left(${entidad}, 2)`, 'desc')
    .orderBy('v.en', 'desc')
    .orderBy('v.entidad')
    .limit(cuantas)
    .execute()
}

/** Metas homologadas of those versions. Read inside the database: their texts are many megabytes. */
export async function findEjemplos(db: Db, versiones: readonly VersionDeOtro[], cuantos: number): Promise<Ejemplo[]> {
  if (versiones.length === 0) return []
  const claves = JSON.stringify(versiones)
  const { rows } = await sql<Ejemplo>`
    with elegida as materialized (
      select v.entidad, v.texto::jsonb as plan, coalesce(s.metas, '{}') as fuera
      from jsonb_to_recordset(${claves}::jsonb) as k (entidad text, desde smallint, version integer)
      join plan_version v on v.entidad = k.entidad and v.periodo_desde = k.desde and v.version = k.version
      left join plan_sin_homologar s on s.entidad = v.entidad and s.periodo_desde = v.periodo_desde and s.version = v.version
    )
    select e.entidad as plan, m ->> 'personalizacion' as texto, m ->> 'unidad' as unidad, m ->> 'indicador' as indicador,
      coalesce((select l ->> 'nombre' from jsonb_array_elements(e.plan -> 'lineas') l
        where l ->> 'consecutivo' = m ->> 'linea' limit 1), '') as linea
    from elegida e cross join lateral jsonb_array_elements(e.plan -> 'metas') m
    where m ->> 'indicador' is not null and not (m ->> 'numero' = any (e.fuera))
    limit ${cuantos}`.execute(db)
  return rows
}
