import { type Instante, isoBogota } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'
import { type ClaveVersion, soloClave } from './riesgo.repo.ts'

/** Metas of a version that the team marked as looked at, with who and when. */
export async function findMiradas(db: Db, alcance: Alcance, cuerpo: string, clave: ClaveVersion) {
  assertAlcance(alcance, clave.entidad)
  const filas = await db
    .selectFrom('meta_mirada as m')
    .innerJoin('cuenta as c', 'c.id', 'm.por')
    .select(['m.meta', 'm.en', 'm.rol', 'c.nombre'])
    .where('m.entidad', '=', clave.entidad)
    .where('m.instrumento', '=', clave.instrumento)
    .where('m.vigencia', '=', clave.vigencia)
    .where('m.corte', '=', clave.corte)
    .where('m.version', '=', clave.version)
    .where('m.cuerpo', '=', cuerpo)
    .orderBy('m.meta')
    .execute()
  return filas.map(({ meta, en, rol, nombre }) => ({ meta, en, autor: { nombre, rol } }))
}

type Quien = { readonly cuerpo: string; readonly por: string; readonly rol: string; readonly en: Instante }

/** The first mark stays: it says who looked first. */
export async function insertMiradas(
  db: Db,
  alcance: Alcance,
  clave: ClaveVersion,
  metas: readonly string[],
  { cuerpo, por, rol, en }: Quien,
): Promise<void> {
  assertAlcance(alcance, clave.entidad)
  const { entidad, instrumento, vigencia, corte, version } = clave
  await sql`
    insert into meta_mirada (entidad, instrumento, vigencia, corte, version, cuerpo, meta, por, rol, en)
    select ${entidad}, ${instrumento}, ${vigencia}, ${corte}, ${version}, ${cuerpo}, meta, ${por}::uuid, ${rol},
      ${isoBogota(en)}::timestamptz
    from unnest(${[...new Set(metas)].sort()}::text[]) meta
    on conflict do nothing`.execute(db)
}

export async function deleteMiradas(
  db: Db,
  alcance: Alcance,
  cuerpo: string,
  clave: ClaveVersion,
  metas: readonly string[],
): Promise<void> {
  assertAlcance(alcance, clave.entidad)
  await db
    .deleteFrom('meta_mirada')
    .where((eb) => eb.and({ ...soloClave(clave), cuerpo }))
    .where(sql<boolean>`meta = any(${metas})`)
    .execute()
}
