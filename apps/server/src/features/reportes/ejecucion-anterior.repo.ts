import type { CargaCitada, EjecucionAnterior } from '@kpt/domain/seguimiento'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'

/** Key of a plan: its entity and the first vigencia of its period. */
type ClavePlan = { readonly entidad: string; readonly desde: number }

/** One load without its figures. */
export type CargaAnterior = CargaCitada & {
  readonly planVersion: number
  readonly sha256: string
  readonly metas: number
  readonly razon: string
  readonly soporte: string
  readonly en: string
  readonly autor: { readonly nombre: string; readonly rol: string }
}

/** The last load of each vigencia of the plan, in order. */
export async function findUltimasCargas(...donde: Parameters<typeof consultaUltimasCargas>): Promise<CargaCitada[]> {
  return await consultaUltimasCargas(...donde).execute()
}

export function consultaUltimasCargas(db: Db, alcance: Alcance, { entidad, desde }: ClavePlan) {
  assertAlcance(alcance, entidad)
  return db
    .selectFrom('ejecucion_anterior')
    .select(['vigencia', (eb) => eb.fn.max('version').as('version')])
    .where('entidad', '=', entidad)
    .where('periodo_desde', '=', desde)
    .groupBy('vigencia')
    .orderBy('vigencia')
}

/** Texts of the loads that a report names, in the order of their vigencias. */
export async function findTextosCargados(
  db: Db,
  alcance: Alcance,
  { entidad, desde }: ClavePlan,
  citadas: readonly CargaCitada[],
): Promise<string[]> {
  assertAlcance(alcance, entidad)
  if (citadas.length === 0) return []
  const filas = await db
    .selectFrom('ejecucion_anterior')
    .select('texto')
    .where('entidad', '=', entidad)
    .where('periodo_desde', '=', desde)
    .where((eb) => eb.or(citadas.map(({ vigencia, version }) => eb.and({ vigencia, version }))))
    .orderBy('vigencia')
    .execute()
  return filas.map(({ texto }) => texto)
}

/** All the loads of a plan, the newest of each vigencia first. */
export async function findCargasAnteriores(
  db: Db,
  alcance: Alcance,
  { entidad, desde }: ClavePlan,
): Promise<CargaAnterior[]> {
  assertAlcance(alcance, entidad)
  const filas = await db
    .selectFrom('ejecucion_anterior as e')
    .innerJoin('cuenta as c', 'c.id', 'e.por')
    .select(['e.vigencia', 'e.version', 'e.plan_version as planVersion', 'e.sha256', 'e.metas', 'e.razon'])
    .select(['e.soporte', 'e.en', 'e.rol', 'c.nombre'])
    .where('e.entidad', '=', entidad)
    .where('e.periodo_desde', '=', desde)
    .orderBy('e.vigencia')
    .orderBy('e.version', 'desc')
    .execute()
  return filas.map(({ sha256, nombre, rol, ...fila }) => ({
    ...fila,
    sha256: sha256.toString('hex'),
    autor: { nombre, rol },
  }))
}

/** Kept for ever: neither this program nor its database role can change it afterwards. */
export async function insertCarga(
  db: Db,
  alcance: Alcance,
  { entidad, vigencia, version, plan, razon, soporte, ejecutado }: EjecucionAnterior,
  { texto, sha256 }: { readonly texto: string; readonly sha256: Buffer },
  autor: { readonly cuenta: string; readonly rol: string; readonly en: Instante },
): Promise<void> {
  assertAlcance(alcance, entidad)
  await db
    .insertInto('ejecucion_anterior')
    .values({
      ...{ entidad, periodo_desde: plan.desde, vigencia, version, plan_version: plan.version, texto, sha256 },
      ...{ metas: Object.keys(ejecutado).length, razon, soporte },
      ...{ por: autor.cuenta, rol: autor.rol, en: isoBogota(autor.en) },
    })
    .execute()
}
