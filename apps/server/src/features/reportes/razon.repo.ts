import type { ClaveReporte } from '@kpt/domain/reportes'
import type { RazonesDeMetas } from '@kpt/domain/seguimiento'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { Escritura } from '../../platform/db/en-una-sentencia.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'
import type { RazonesEscritas } from './cifras-escritas.ts'
import { columnasDe } from './reporte.repo.ts'

/** Writes the ratios of every meta of a version, once. */
export function insertRazones(
  alcance: Alcance,
  { entidad, instrumento, vigencia, corte }: ClaveReporte,
  version: number,
  razones: RazonesEscritas,
): Escritura {
  assertAlcance(alcance, entidad)
  const { metas, indicadores, fisico, fisicoTopado, cuatrienio, cuatrienioTopado, financiero } = razones
  return sql`insert into reporte_razon (entidad, instrumento, vigencia, corte, version,
      metas, indicadores, fisico, fisico_topado, cuatrienio, cuatrienio_topado, financiero)
    values (${entidad}, ${instrumento}, ${vigencia}, ${corte}, ${version},
      ${metas}, ${indicadores}, ${fisico}, ${fisicoTopado}, ${cuatrienio}, ${cuatrienioTopado}, ${financiero})`
}

/** The ratios of a version as they were stored; null while they are still to be completed. */
export async function findRazones(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  version: number,
): Promise<RazonesDeMetas | null> {
  assertAlcance(alcance, clave.entidad)
  const fila = await db
    .selectFrom('reporte_razon')
    .select(['metas', 'indicadores', 'fisico', 'fisico_topado as fisicoTopado', 'cuatrienio'])
    .select(['cuatrienio_topado as cuatrienioTopado', 'financiero'])
    .where((eb) => eb.and(columnasDe(clave)))
    .where('version', '=', version)
    .executeTakeFirst()
  return fila ?? null
}

/** Versions whose ratios are still to be stored. */
export async function findSinRazones(
  db: Db,
  alcance: Alcance,
  cuantas: number,
): Promise<(ClaveReporte & { readonly version: number })[]> {
  if (alcance.territorio.clase !== 'nacional') throw new Error('only the whole country can be completed')
  const filas = await db
    .selectFrom('reporte_version as v')
    .select(['v.entidad', 'v.instrumento', 'v.vigencia', 'v.corte', 'v.version'])
    .where('v.instrumento', '=', 'seguimiento')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('reporte_razon as z')
            .select('z.version')
            .whereRef('z.entidad', '=', 'v.entidad')
            .whereRef('z.instrumento', '=', 'v.instrumento')
            .whereRef('z.vigencia', '=', 'v.vigencia')
            .whereRef('z.corte', '=', 'v.corte')
            .whereRef('z.version', '=', 'v.version'),
        ),
      ),
    )
    .limit(cuantas)
    .execute()
  return filas.map((f) => ({ ...f, instrumento: f.instrumento as ClaveReporte['instrumento'] }))
}
