import type { Actividad } from '@kpt/domain/planes'
import { canonicalText, type Instante, isoBogota } from '@kpt/domain/shared'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'

/** A plan in one vigencia. */
export type ClaveAnual = { readonly entidad: CodigoEntidad; readonly desde: number; readonly vigencia: number }

/** The list as last written, and how many times it was; 0 while nobody has. */
export type Actividades = { readonly n: number; readonly lista: readonly Actividad[] }

/** Activities of the metas of a vigencia, by the number of the meta. */
export async function findActividades(
  db: Db,
  alcance: Alcance,
  { entidad, desde, vigencia }: ClaveAnual,
  metas: readonly string[],
): Promise<ReadonlyMap<string, Actividades>> {
  assertAlcance(alcance, entidad)
  if (metas.length === 0) return new Map()
  const filas = await db
    .selectFrom('plan_actividad')
    .distinctOn('meta')
    .select(['meta', 'n', 'actividades'])
    .where('entidad', '=', entidad)
    .where('periodo_desde', '=', desde)
    .where('vigencia', '=', vigencia)
    .where('meta', 'in', [...metas])
    .orderBy('meta')
    .orderBy('n', 'desc')
    .execute()
  return new Map(filas.map(({ meta, n, actividades }) => [meta, { n, lista: JSON.parse(actividades) as Actividad[] }]))
}

type Nuevas = Actividades & { readonly meta: string; readonly cuenta: string }

/** Writes the `n`-th list of a meta. Call it under `lockPlanes`. */
export async function insertActividades(
  db: Db,
  alcance: Alcance,
  { entidad, desde, vigencia }: ClaveAnual,
  { meta, n, lista, cuenta }: Nuevas,
  ahora: Instante,
): Promise<void> {
  assertAlcance(alcance, entidad)
  await db
    .insertInto('plan_actividad')
    .values({
      ...{ entidad, periodo_desde: desde, vigencia, meta, n },
      ...{ actividades: canonicalText(lista), por: cuenta, en: isoBogota(ahora) },
    })
    .execute()
}
