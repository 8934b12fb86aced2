import type { ClaveReporte } from '@kpt/domain/reportes'
import { ROLES_QUE_REVISAN } from '@kpt/domain/revision'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'

export type Revisor = { readonly cuenta: string; readonly nombre: string }

/** Who reviews in a team now: `entidad` null is DNP. */
export async function findRevisores(db: Db, entidad: string | null, ahora: Instante): Promise<Revisor[]> {
  return await db
    .selectFrom('nombramiento as n')
    .innerJoin('cuenta as c', 'c.id', 'n.cuenta')
    .select(['c.id as cuenta', 'c.nombre'])
    .distinct()
    .where(sql<boolean>`n.entidad is not distinct from ${entidad}`)
    .where('n.rol', 'in', entidad === null ? ['analista_dnp'] : ROLES_QUE_REVISAN)
    .where('n.anulado_en', 'is', null)
    .where('n.desde', '<=', isoBogota(ahora))
    .where((eb) => eb.or([eb('n.hasta', 'is', null), eb('n.hasta', '>', isoBogota(ahora))]))
    .orderBy('c.nombre')
    .execute()
}

/** Who of the team has each entity of a corte, or the report of the key. */
export async function findAsignados(
  db: Db,
  alcance: Alcance,
  cuerpo: string,
  { entidades, ...corte }: Omit<ClaveReporte, 'entidad'> & { readonly entidades: readonly string[] },
): Promise<ReadonlyMap<string, Revisor>> {
  for (const entidad of entidades) assertAlcance(alcance, entidad)
  const filas = await db
    .selectFrom('asignacion as a')
    .innerJoin('cuenta as c', 'c.id', 'a.cuenta')
    .select(['a.entidad', 'a.cuenta', 'c.nombre'])
    .where((eb) => eb.and({ 'a.cuerpo': cuerpo, 'a.instrumento': corte.instrumento, 'a.vigencia': corte.vigencia }))
    .where('a.corte', '=', corte.corte)
    .where(sql<boolean>`a.entidad = any(${entidades})`)
    .execute()
  return new Map(filas.map(({ entidad, ...quien }) => [entidad, quien]))
}

type Acto = { readonly por: string; readonly rol: string; readonly en: Instante }

/** False when that person already had it. */
export async function upsertAsignacion(
  db: Db,
  alcance: Alcance,
  cuerpo: string,
  clave: ClaveReporte,
  { cuenta, por, rol, en }: Acto & { readonly cuenta: string },
): Promise<boolean> {
  assertAlcance(alcance, clave.entidad)
  const { entidad, instrumento, vigencia, corte } = clave
  const acto = { cuenta, por, rol, en: isoBogota(en) }
  const fila = await db
    .insertInto('asignacion')
    .values({ cuerpo, entidad, instrumento, vigencia, corte, ...acto })
    .onConflict((oc) =>
      oc
        .columns(['cuerpo', 'entidad', 'instrumento', 'vigencia', 'corte'])
        .doUpdateSet(acto)
        .where('asignacion.cuenta', '<>', cuenta),
    )
    .returning('entidad')
    .executeTakeFirst()
  return fila !== undefined
}

export async function deleteAsignacion(db: Db, alcance: Alcance, cuerpo: string, clave: ClaveReporte) {
  assertAlcance(alcance, clave.entidad)
  const { entidad, instrumento, vigencia, corte } = clave
  const { numDeletedRows } = await db
    .deleteFrom('asignacion')
    .where((eb) => eb.and({ cuerpo, entidad, instrumento, vigencia, corte }))
    .executeTakeFirst()
  return numDeletedRows > 0n
}
