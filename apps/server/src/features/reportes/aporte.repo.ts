import type { ClaveReporte } from '@kpt/domain/reportes'
import type { Aporte, Dimension } from '@kpt/domain/seguimiento'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'
import { columnasDe } from './reporte.repo.ts'

/** Writes what a version adds to the boards: numerators and denominators, never ratios. */
export async function insertAportes(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  version: number,
  aportes: readonly Aporte[],
): Promise<void> {
  assertAlcance(alcance, clave.entidad)
  if (aportes.length === 0) return
  // As one parameter: two dozen rows of sixteen columns took the driver longer than the database.
  const filas = aportes.map((a) => ({
    ...columnasDe(clave),
    version,
    dimension: a.dimension,
    clave: a.clave,
    metas: a.metas,
    metas_programadas: a.metasProgramadas,
    metas_reportadas: a.metasReportadas,
    metas_declaradas: a.metasDeclaradas,
    metas_no_requieren: a.metasNoRequieren,
    metas_cuatrienio: a.metasCuatrienio,
    suma_fisico: a.sumaFisico,
    suma_fisico_cuatrienio: a.sumaFisicoCuatrienio,
    programado: a.programado,
    ejecutado: a.ejecutado,
    compartido: a.compartido,
    compartido_aparte: a.compartidoAparte,
  }))
  await sql`insert into reporte_aporte
    select * from json_populate_recordset(null::reporte_aporte, ${JSON.stringify(filas)}::json)`.execute(db)
}

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
