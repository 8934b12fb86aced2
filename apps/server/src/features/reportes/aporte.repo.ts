import type { ClaveReporte } from '@kpt/domain/reportes'
import type { Aporte, Dimension } from '@kpt/domain/seguimiento'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { Escritura } from '../../platform/db/en-una-sentencia.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'
import type { AportesEscritos } from './cifras-escritas.ts'
import { columnasDe } from './reporte.repo.ts'

/** Writes what a version adds to the boards: numerators and denominators, never ratios. */
export function insertAportes(
  alcance: Alcance,
  { entidad, instrumento, vigencia, corte }: ClaveReporte,
  version: number,
  aportes: AportesEscritos,
): Escritura {
  assertAlcance(alcance, entidad)
  // As one parameter: two dozen rows of sixteen columns took the driver longer than the database.
  return sql`insert into reporte_aporte (entidad, instrumento, vigencia, corte, version, ${COLUMNAS})
    select ${entidad}, ${instrumento}, ${vigencia}::smallint, ${corte}::smallint, ${version}::int, ${COLUMNAS}
    from json_populate_recordset(null::reporte_aporte, ${aportes}::json)`
}

const COLUMNAS = sql.raw(
  `dimension, clave, metas, metas_programadas, metas_reportadas, metas_declaradas, metas_no_requieren, metas_cuatrienio,
   suma_fisico, suma_fisico_cuatrienio, programado, ejecutado, compartido, compartido_aparte`,
)

/** What a version adds, by one dimension or by all, in the order of the keys. */
export async function findAportes(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  version: number,
  dimensiones: readonly Dimension[],
): Promise<Aporte[]> {
  assertAlcance(alcance, clave.entidad)
  const filas = await db
    .selectFrom('reporte_aporte')
    .selectAll()
    .where((eb) => eb.and(columnasDe(clave)))
    .where('version', '=', version)
    .where('dimension', 'in', [...dimensiones])
    .orderBy('dimension')
    .orderBy('clave')
    .execute()
  return filas.map((f) => ({
    dimension: f.dimension as Dimension,
    clave: f.clave,
    metas: f.metas,
    metasProgramadas: f.metas_programadas,
    metasReportadas: f.metas_reportadas,
    metasDeclaradas: f.metas_declaradas,
    metasNoRequieren: f.metas_no_requieren,
    metasCuatrienio: f.metas_cuatrienio,
    sumaFisico: f.suma_fisico,
    sumaFisicoCuatrienio: f.suma_fisico_cuatrienio,
    programado: f.programado,
    ejecutado: f.ejecutado,
    compartido: f.compartido,
    compartidoAparte: f.compartido_aparte,
  }))
}
