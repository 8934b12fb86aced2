import type { EstadoReporte } from '@kpt/domain/reportes'
import type { Cuentas } from '@kpt/domain/seguimiento'
import { type Instante, isoBogota, parseInstante } from '@kpt/domain/shared'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { Alcance } from '../../platform/http/index.ts'
import { aportesVigentes, type GrupoDeAportes, PLAN_ENTERO } from './sumas.repo.ts'
import {
  type ClaveCorte,
  type CorteQueVale,
  deLaQueCuenta,
  dentroDe,
  reportesDelCorte,
  reportesQueValen,
} from './vigentes.repo.ts'

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
  clave: ClaveCorte,
): Promise<Map<CodigoEntidad, SituacionReporte>> {
  const filas = await reportesDelCorte(db, alcance, clave)
    .select(['r.entidad', 'r.estado', 'r.vigente', 'r.primer_envio_en', conVeredicto()])
    .execute()
  return new Map(
    filas.map(({ entidad, estado, vigente, primer_envio_en, validada }) => {
      const primerEnvioEn = primer_envio_en === null ? null : parseInstante(primer_envio_en)
      return [entidad, { estado: estado as EstadoReporte, vigente, primerEnvioEn, validada }]
    }),
  )
}

/** With `limit 1` it is one probe of the key for each report; as `exists`, all verdicts of all years are read for one corte. */
function conVeredicto() {
  return sql<boolean>`coalesce((select true from veredicto d where (d.entidad, d.instrumento, d.vigencia, d.corte, d.version)
    = (r.entidad, r.instrumento, r.vigencia, r.corte, r.vigente) limit 1), false)`.as('validada')
}

export type Enviada = {
  /** The corte that it was sent for: an earlier one of who missed the one asked for. */
  readonly corte: number
  readonly version: number
  readonly validada: boolean
  readonly enviadaEn: string
  readonly enviadaPor: { readonly nombre: string; readonly rol: string }
  readonly cuentas: Cuentas
}

/** The version that counts of some entities: when and by whom it was sent, and what it adds to the whole or to a group. */
export async function findEnviadas(
  db: Db,
  alcance: Alcance,
  clave: CorteQueVale,
  entidades: readonly CodigoEntidad[],
  grupo: GrupoDeAportes = PLAN_ENTERO,
): Promise<Map<CodigoEntidad, Enviada>> {
  const filas = await aportesVigentes(db, alcance, clave, grupo)
    .where(sql<boolean>`r.entidad = any(${entidades})`)
    .innerJoin('reporte_version as v', (j) => j.on(deLaQueCuenta('v')))
    .innerJoin('cuenta as c', 'c.id', 'v.por')
    .select(['r.entidad', 'r.corte', 'v.version', 'v.en as enviadaEn', 'v.rol', 'c.nombre', conVeredicto()])
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
      'a.compartido',
      'a.compartido_aparte as compartidoAparte',
    ])
    .execute()
  return new Map(
    filas.map(({ entidad, corte, version, validada, enviadaEn, nombre, rol, ...cuentas }) => [
      entidad,
      { corte, version, validada, enviadaEn, enviadaPor: { nombre, rol }, cuentas },
    ]),
  )
}

/** Entities with a version that counts, and the corte that it is of. */
export async function findConVersion(
  db: Db,
  alcance: Alcance,
  clave: CorteQueVale,
): Promise<ReadonlyMap<CodigoEntidad, number>> {
  const filas = await reportesQueValen(db, alcance, clave).select(['r.entidad', 'r.corte']).execute()
  return new Map(filas.map((f) => [f.entidad, f.corte]))
}

/** Entities whose version that counts has metas in a group. */
export async function findConGrupo(
  db: Db,
  alcance: Alcance,
  clave: CorteQueVale,
  grupo: GrupoDeAportes,
): Promise<ReadonlySet<CodigoEntidad>> {
  const filas = await aportesVigentes(db, alcance, clave, grupo).select('r.entidad').execute()
  return new Set(filas.map((f) => f.entidad))
}

export type Lider = { readonly nombre: string; readonly correo: string }

/** Who answers for each of these entities at an instant. */
export async function findLideres(
  db: Db,
  alcance: Alcance,
  entidades: readonly CodigoEntidad[],
  ahora: Instante,
): Promise<Map<CodigoEntidad, Lider>> {
  const filas = await db
    .selectFrom('nombramiento as r')
    .innerJoin('cuenta as c', 'c.id', 'r.cuenta')
    .select([sql<string>`r.entidad`.as('entidad'), 'c.nombre', 'c.correo'])
    .where('r.rol', '=', 'usuario_lider')
    .where('r.desde', '<=', isoBogota(ahora))
    .where((eb) => eb.or([eb('r.hasta', 'is', null), eb('r.hasta', '>', isoBogota(ahora))]))
    .where(sql<boolean>`r.entidad = any(${entidades})`)
    .where(dentroDe(alcance))
    .execute()
  return new Map(filas.map(({ entidad, nombre, correo }) => [entidad, { nombre, correo }]))
}
