import type { Acto, ClaveReporte, EstadoReporte } from '@kpt/domain/reportes'
import { type Fecha, type Instante, isoBogota, parseInstante } from '@kpt/domain/shared'
import type { Updateable } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { Escritura } from '../../platform/db/en-una-sentencia.ts'
import type { Tablas } from '../../platform/db/filas.gen.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'

/** A report as its row says. */
export type Reporte = ClaveReporte & {
  readonly estado: EstadoReporte
  readonly anterior: EstadoReporte | null
  /** Last frozen version, and the one that counts on the boards. */
  readonly version: number
  readonly vigente: number | null
  /** Requests for adjustments so far. While it is above 0, what is written answers the last one. */
  readonly ronda: number
  /** Metas that the request left open; null: all. */
  readonly metasAbiertas: readonly string[] | null
  /** Of those, the fields that the request did not open, as `meta/campo`; null: none. */
  readonly camposCerrados: readonly string[] | null
  /** Last day for the gobernación to relay what DNP asked; null when nothing waits. */
  readonly trasladoVence: Fecha | null
  readonly revisionPor: string | null
  readonly revisionEn: string | null
  readonly primerEnvioEn: Instante | null
  readonly primerEnvioOportuno: boolean | null
}

/** The columns of the natural key, for `eb.and(…)` and for inserts. */
export function columnasDe({ entidad, instrumento, vigencia, corte }: ClaveReporte) {
  return { entidad, instrumento, vigencia, corte }
}

export async function findReporte(db: Db, alcance: Alcance, clave: ClaveReporte): Promise<Reporte | null> {
  assertAlcance(alcance, clave.entidad)
  const fila = await consulta(db, clave).executeTakeFirst()
  return fila ? toReporte(clave, fila) : null
}

/** Reports that somebody has touched, of every corte of an entity. */
export async function findReportes(db: Db, alcance: Alcance, entidad: string): Promise<Reporte[]> {
  assertAlcance(alcance, entidad)
  const filas = await db.selectFrom('reporte').selectAll().where('entidad', '=', entidad).execute()
  return filas.map((fila) => toReporte({ ...fila, instrumento: fila.instrumento as ClaveReporte['instrumento'] }, fila))
}

/** The same, held until the transaction ends. It waits for every saving under way: none is missing from what is read next. */
export async function findReporteForUpdate(db: Db, alcance: Alcance, clave: ClaveReporte): Promise<Reporte | null> {
  assertAlcance(alcance, clave.entidad)
  const fila = await consulta(db, clave).forUpdate().executeTakeFirst()
  return fila ? toReporte(clave, fila) : null
}

/** The same, shared with those who save: only a submission and other acts on the whole report wait. */
export async function findReporteForShare(db: Db, alcance: Alcance, clave: ClaveReporte): Promise<Reporte | null> {
  assertAlcance(alcance, clave.entidad)
  const fila = await consulta(db, clave).forShare().executeTakeFirst()
  return fila ? toReporte(clave, fila) : null
}

/** False when the row was already there. */
export async function insertReporte(db: Db, alcance: Alcance, clave: ClaveReporte, ahora: Instante): Promise<boolean> {
  assertAlcance(alcance, clave.entidad)
  const fila = await db
    .insertInto('reporte')
    .values({ ...columnasDe(clave), creado_en: isoBogota(ahora) })
    .onConflict((oc) => oc.doNothing())
    .returning('entidad')
    .executeTakeFirst()
  return fila !== undefined
}

export type CambiosReporte = Updateable<Tablas['reporte']>

/** Moves a report that this transaction holds. */
export function updateReporte(db: Db, alcance: Alcance, clave: ClaveReporte, cambios: CambiosReporte): Escritura {
  assertAlcance(alcance, clave.entidad)
  return db
    .updateTable('reporte')
    .set(cambios)
    .where((eb) => eb.and(columnasDe(clave)))
}

/** An act of the life of a report, as its history tells it. */
export type Suceso = {
  readonly acto: Acto
  readonly desde: EstadoReporte
  readonly hasta: EstadoReporte
  readonly version: number | null
  readonly motivo: string | null
  /** Null when the system itself did it. */
  readonly por: string | null
  readonly rol: string
  readonly en: Instante
}

/** Adds an act to the history of a report that this transaction holds. */
export function insertSuceso(db: Db, alcance: Alcance, clave: ClaveReporte, suceso: Suceso): Escritura {
  assertAlcance(alcance, clave.entidad)
  return db.insertInto('reporte_suceso').values((eb) => ({
    ...columnasDe(clave),
    ...suceso,
    en: isoBogota(suceso.en),
    n: eb
      .selectFrom('reporte_suceso')
      .select((sub) => sub(sub.fn.coalesce(sub.fn.max('n'), sub.lit(0)), '+', 1).as('n'))
      .where((sub) => sub.and(columnasDe(clave))),
  }))
}

/** The history, oldest first. */
export async function findSucesos(db: Db, alcance: Alcance, clave: ClaveReporte) {
  assertAlcance(alcance, clave.entidad)
  const filas = await db
    .selectFrom('reporte_suceso as s')
    .leftJoin('cuenta as c', 'c.id', 's.por')
    .select(['s.acto', 's.desde', 's.hasta', 's.version', 's.motivo', 's.en', 's.rol', 'c.nombre'])
    .where('s.entidad', '=', clave.entidad)
    .where('s.instrumento', '=', clave.instrumento)
    .where('s.vigencia', '=', clave.vigencia)
    .where('s.corte', '=', clave.corte)
    .orderBy('s.n')
    .execute()
  return filas.map(({ nombre, rol, acto, desde, hasta, ...resto }) => ({
    ...resto,
    acto: acto as Acto,
    desde: desde as EstadoReporte,
    hasta: hasta as EstadoReporte,
    autor: { nombre: nombre ?? '', rol },
  }))
}

function consulta(db: Db, clave: ClaveReporte) {
  return db
    .selectFrom('reporte')
    .select(['estado', 'anterior', 'version', 'vigente', 'ronda'])
    .select([
      'metas_abiertas',
      'campos_cerrados',
      'traslado_vence',
      'revision_por',
      'revision_en',
      'primer_envio_en',
      'primer_envio_oportuno',
    ])
    .where((eb) => eb.and(columnasDe(clave)))
}

type Fila = Awaited<ReturnType<ReturnType<typeof consulta>['executeTakeFirstOrThrow']>>

function toReporte(clave: ClaveReporte, fila: Fila): Reporte {
  return {
    ...columnasDe(clave),
    estado: fila.estado as EstadoReporte,
    anterior: fila.anterior as EstadoReporte | null,
    version: fila.version,
    vigente: fila.vigente,
    ronda: fila.ronda,
    metasAbiertas: fila.metas_abiertas,
    camposCerrados: fila.campos_cerrados,
    trasladoVence: fila.traslado_vence,
    revisionPor: fila.revision_por,
    revisionEn: fila.revision_en,
    primerEnvioEn: fila.primer_envio_en === null ? null : parseInstante(fila.primer_envio_en),
    primerEnvioOportuno: fila.primer_envio_oportuno,
  }
}
