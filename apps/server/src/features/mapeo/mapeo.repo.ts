import type { Mapeo } from '@kpt/domain/planes'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'

export type MapeoGuardado = {
  readonly mapeo: Mapeo
  readonly carga: string
  readonly por: string
  readonly en: string
}

type ClaveMapeo = { readonly entidad: string; readonly carga: string | null; readonly firma: Buffer }

/** What was said for this upload, else the last that was said for a book of this layout; null when nobody has said anything. */
export async function findMapeo(db: Db, alcance: Alcance, clave: ClaveMapeo): Promise<MapeoGuardado | null> {
  assertAlcance(alcance, clave.entidad)
  const consulta = db
    .selectFrom('plan_mapeo as m')
    .innerJoin('cuenta as p', 'p.id', 'm.guardado_por')
    .select(['m.texto', 'm.carga', 'p.nombre as por', 'm.guardado_en as en'])
    .where('m.entidad', '=', clave.entidad)
  const propio =
    clave.carga === null
      ? undefined
      : await consulta.where('m.carga', '=', clave.carga).orderBy('m.orden', 'desc').limit(1).executeTakeFirst()
  const fila =
    propio ??
    (await consulta
      .where('m.firma', '=', clave.firma)
      .orderBy('m.guardado_en', 'desc')
      .orderBy('m.orden', 'desc')
      .limit(1)
      .executeTakeFirst())
  return fila ? { mapeo: JSON.parse(fila.texto) as Mapeo, carga: fila.carga, por: fila.por, en: fila.en } : null
}

type MapeoNuevo = {
  readonly entidad: string
  readonly carga: string
  readonly firma: Buffer
  readonly texto: string
  readonly cuenta: string
}

/** One more mapping of the upload. Call it holding the upload's row. */
export async function insertMapeo(db: Db, alcance: Alcance, nuevo: MapeoNuevo, ahora: Instante): Promise<void> {
  assertAlcance(alcance, nuevo.entidad)
  const { entidad, carga, firma, texto, cuenta } = nuevo
  const { ultimo } = await db
    .selectFrom('plan_mapeo')
    .select((eb) => eb.fn.coalesce(eb.fn.max('orden'), eb.lit(0)).as('ultimo'))
    .where('carga', '=', carga)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('plan_mapeo')
    .values({ carga, orden: ultimo + 1, entidad, firma, texto, guardado_por: cuenta, guardado_en: isoBogota(ahora) })
    .execute()
}
