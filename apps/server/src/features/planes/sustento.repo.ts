import type { Sustento, TipoActoSustento } from '@kpt/domain/planes'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'
import type { ClavePlan } from './planes.repo.ts'

export type SustentoFila = Sustento & { readonly version: number }

/** Acts and reasons that versions of the plan cite, oldest first. */
export async function findSustentos(db: Db, alcance: Alcance, { entidad, desde }: ClavePlan): Promise<SustentoFila[]> {
  assertAlcance(alcance, entidad)
  const filas = await db
    .selectFrom('plan_sustento')
    .select(['version', 'tipo', 'numero', 'fecha', 'documento', 'razon'])
    .where('entidad', '=', entidad)
    .where('periodo_desde', '=', desde)
    .orderBy('version')
    .orderBy('n')
    .execute()
  return filas.map(({ version, tipo, numero, fecha, documento, razon }) => ({
    version,
    razon,
    acto:
      tipo === null || numero === null || fecha === null
        ? null
        : { tipo: tipo as TipoActoSustento, numero, fecha, documento: documento?.toString('hex') ?? null },
  }))
}

/** Adds what a version cites. Call it under `lockPlanes`, in the transaction of the act that needs it. */
export async function insertSustento(
  db: Db,
  alcance: Alcance,
  { entidad, desde }: ClavePlan,
  { version, acto, razon, cuenta }: SustentoFila & { readonly cuenta: string },
  ahora: Instante,
): Promise<void> {
  assertAlcance(alcance, entidad)
  const documento = acto?.documento ? Buffer.from(acto.documento, 'hex') : null
  const { ultimo } = await db
    .selectFrom('plan_sustento')
    .select((eb) => eb.fn.coalesce(eb.fn.max('n'), sql.lit(0)).as('ultimo'))
    .where('entidad', '=', entidad)
    .where('periodo_desde', '=', desde)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('plan_sustento')
    .values({
      ...{ entidad, periodo_desde: desde, version, n: ultimo + 1, documento, razon },
      ...{ tipo: acto?.tipo ?? null, numero: acto?.numero ?? null, fecha: acto?.fecha ?? null },
      ...{ por: cuenta, en: isoBogota(ahora) },
    })
    .execute()
}
