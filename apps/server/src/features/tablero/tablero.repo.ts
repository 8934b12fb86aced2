import type { ClaveReporte, EstadoReporte } from '@kpt/domain/reportes'
import { CLAVE_PLAN, type Cuentas } from '@kpt/domain/seguimiento'
import { type Instante, parseInstante } from '@kpt/domain/shared'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { Alcance } from '../../platform/http/index.ts'

/** A corte of an instrument, whoever reports it. */
export type ClaveCorte = Omit<ClaveReporte, 'entidad'>

/** Where the report of an entity stands. */
export type SituacionReporte = {
  readonly estado: EstadoReporte
  /** The version that counts; null while nothing is submitted. */
  readonly vigente: number | null
  /** The submission that answers the duty. */
  readonly primerEnvioEn: Instante | null
  /** The version that counts carries a verdict, of the gobernación or of DNP. */
  readonly validada: boolean
}

/** Every report that somebody has touched, by entity. */
export async function findSituaciones(
  db: Db,
  alcance: Alcance,
  { instrumento, vigencia, corte }: ClaveCorte,
): Promise<Map<CodigoEntidad, SituacionReporte>> {
  const filas = await db
    .selectFrom('reporte as r')
    .select(['r.entidad', 'r.estado', 'r.vigente', 'r.primer_envio_en'])
    .select(
      // With `limit 1` it is one probe of the key for each report; as `exists`, all verdicts of all years are read for one corte.
      sql<boolean>`coalesce((select true from veredicto v where (v.entidad, v.instrumento, v.vigencia, v.corte, v.version)
        = (r.entidad, r.instrumento, r.vigencia, r.corte, r.vigente) limit 1), false)`.as('validada'),
    )
    .where('r.instrumento', '=', instrumento)
    .where('r.vigencia', '=', vigencia)
    .where('r.corte', '=', corte)
    .where(dentroDe(alcance))
    .execute()
  return new Map(
    filas.map(({ entidad, estado, vigente, primer_envio_en, validada }) => {
      const primerEnvioEn = primer_envio_en === null ? null : parseInstante(primer_envio_en)
      return [entidad, { estado: estado as EstadoReporte, vigente, primerEnvioEn, validada }]
    }),
  )
}

/**
 * What the versions that count add up to, by department. Numerators and denominators: the ratios are the domain's. `excepto` leaves out
 * the few that reported and no longer must: naming the thousand that must would cost more than the sum itself.
 */
export async function sumAportes(
  db: Db,
  alcance: Alcance,
  clave: ClaveCorte,
  excepto: readonly CodigoEntidad[],
): Promise<Map<CodigoEntidad, Cuentas>> {
  const total = (columna: string) => sql<number>`sum(${sql.ref(columna)})`
  const exacto = (columna: string) => sql<string>`trim_scale(sum(${sql.ref(columna)}))::text`
  const filas = await aportesVigentes(db, alcance, clave)
    .where(sql<boolean>`r.entidad <> all(${excepto})`)
    .select(sql<string>`left(r.entidad, 2)`.as('departamento'))
    .select([
      total('a.metas').as('metas'),
      total('a.metas_reportadas').as('metasReportadas'),
      total('a.metas_declaradas').as('metasDeclaradas'),
      total('a.metas_no_requieren').as('metasNoRequieren'),
      total('a.metas_programadas').as('metasProgramadas'),
      total('a.metas_cuatrienio').as('metasCuatrienio'),
      exacto('a.suma_fisico').as('sumaFisico'),
      exacto('a.suma_fisico_cuatrienio').as('sumaFisicoCuatrienio'),
      exacto('a.programado').as('programado'),
      exacto('a.ejecutado').as('ejecutado'),
    ])
    .groupBy(sql`left(r.entidad, 2)`)
    .execute()
  return new Map(filas.map(({ departamento, ...cuentas }) => [departamento, cuentas]))
}

/** The version that counts of some entities: when it was sent, and what it adds. */
export async function findEnviadas(
  db: Db,
  alcance: Alcance,
  clave: ClaveCorte,
  entidades: readonly CodigoEntidad[],
): Promise<Map<CodigoEntidad, { readonly enviadaEn: string; readonly cuentas: Cuentas }>> {
  const filas = await aportesVigentes(db, alcance, clave)
    .where(sql<boolean>`r.entidad = any(${entidades})`)
    .innerJoin('reporte_version as v', (j) =>
      j
        .onRef('v.entidad', '=', 'r.entidad')
        .onRef('v.instrumento', '=', 'r.instrumento')
        .onRef('v.vigencia', '=', 'r.vigencia')
        .onRef('v.corte', '=', 'r.corte')
        .onRef('v.version', '=', 'r.vigente'),
    )
    .select(['r.entidad', 'v.en as enviadaEn'])
    .select([
      'a.metas',
      'a.metas_reportadas as metasReportadas',
      'a.metas_declaradas as metasDeclaradas',
      'a.metas_no_requieren as metasNoRequieren',
      'a.metas_programadas as metasProgramadas',
      'a.metas_cuatrienio as metasCuatrienio',
      'a.suma_fisico as sumaFisico',
      'a.suma_fisico_cuatrienio as sumaFisicoCuatrienio',
      'a.programado',
      'a.ejecutado',
    ])
    .execute()
  return new Map(filas.map(({ entidad, enviadaEn, ...cuentas }) => [entidad, { enviadaEn, cuentas }]))
}

/** The row of the whole plan of each version that counts. */
function aportesVigentes(db: Db, alcance: Alcance, { instrumento, vigencia, corte }: ClaveCorte) {
  return db
    .selectFrom('reporte as r')
    .innerJoin('reporte_aporte as a', (j) =>
      j
        .onRef('a.entidad', '=', 'r.entidad')
        .onRef('a.instrumento', '=', 'r.instrumento')
        .onRef('a.vigencia', '=', 'r.vigencia')
        .onRef('a.corte', '=', 'r.corte')
        .onRef('a.version', '=', 'r.vigente'),
    )
    .where('r.instrumento', '=', instrumento)
    .where('r.vigencia', '=', vigencia)
    .where('r.corte', '=', corte)
    .where('a.dimension', '=', 'plan')
    .where('a.clave', '=', CLAVE_PLAN)
    .where(dentroDe(alcance))
}

/** The territory that was granted: an entity, the municipalities of a department (never the department itself), or the country. */
function dentroDe({ territorio }: Alcance): RawBuilder<boolean> {
  if (territorio.clase === 'nacional') return sql`true`
  if (territorio.clase === 'entidad') return sql`r.entidad = ${territorio.codigo}`
  return sql`(left(r.entidad, 2) = ${territorio.codigo} and length(r.entidad) = 5)`
}
