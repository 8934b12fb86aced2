import type { ClaveReporte } from '@kpt/domain/reportes'
import type { CuentasRiesgo } from '@kpt/domain/revision'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'
import { type ClaveCorte, dentroDe } from '../tablero/index.ts'
import { cuentasDe } from './cola.repo.ts'

export type ClaveVersion = ClaveReporte & { readonly version: number }
export type RiesgoContado = CuentasRiesgo & { readonly primeraDelAutor: boolean }

export async function findRiesgo(db: Db, alcance: Alcance, clave: ClaveVersion): Promise<RiesgoContado | null> {
  assertAlcance(alcance, clave.entidad)
  const fila = await db
    .selectFrom('riesgo_version')
    .selectAll()
    .where((eb) => eb.and(soloClave(clave)))
    .executeTakeFirst()
  return fila ? cuentasDe(fila) : null
}

/** Every version of a corte that was counted, by `entidad/version`. */
export async function findRiesgosDelCorte(
  db: Db,
  alcance: Alcance,
  { instrumento, vigencia, corte }: ClaveCorte,
): Promise<ReadonlyMap<string, RiesgoContado>> {
  const filas = await db
    .selectFrom('riesgo_version as r')
    .selectAll()
    .where((eb) => eb.and({ instrumento, vigencia, corte }))
    .where(dentroDe(alcance))
    .execute()
  return new Map(filas.map((fila) => [`${fila.entidad}/${fila.version}`, cuentasDe(fila)]))
}

/** Counted once: the text of a version never changes. */
export async function insertRiesgo(db: Db, alcance: Alcance, clave: ClaveVersion, c: CuentasRiesgo): Promise<void> {
  assertAlcance(alcance, clave.entidad)
  const { entidad, instrumento, vigencia, corte, version } = clave
  await sql`
    insert into riesgo_version (entidad, instrumento, vigencia, corte, version, metas, programadas, con_avance,
      confirmados, motivos_flojos, atipicas, saltos, sin_evidencia, sin_avance, primera_del_autor)
    select v.entidad, v.instrumento, v.vigencia, v.corte, v.version, ${c.metas}, ${c.programadas}, ${c.conAvance},
      ${c.confirmados}, ${c.motivosFlojos}, ${c.atipicas}, ${c.saltos}, ${c.sinEvidencia}, ${c.sinAvance},
      not exists (select from reporte_version o where o.entidad = v.entidad and o.por = v.por and o.en < v.en)
    from reporte_version v
    where (v.entidad, v.instrumento, v.vigencia, v.corte, v.version) = (${entidad}, ${instrumento}, ${vigencia}, ${corte}, ${version})
    on conflict do nothing`.execute(db)
}

/** Last versions that nobody has counted yet, newest first. */
export async function findPorMedir(db: Db, alcance: Alcance, cuantas: number): Promise<ClaveVersion[]> {
  if (alcance.territorio.clase !== 'nacional') throw new Error('only the whole country can be measured')
  const { rows } = await sql<ClaveVersion>`
    select v.entidad, v.instrumento, v.vigencia, v.corte, v.version
    from reporte r join reporte_version v using (entidad, instrumento, vigencia, corte, version)
    where r.instrumento = 'seguimiento' and not exists (select from riesgo_version z
      where (z.entidad, z.instrumento, z.vigencia, z.corte, z.version) = (v.entidad, v.instrumento, v.vigencia, v.corte, v.version))
    order by v.en desc limit ${cuantas}`.execute(db)
  return rows
}

export function soloClave({ entidad, instrumento, vigencia, corte, version }: ClaveVersion) {
  return { entidad, instrumento, vigencia, corte, version }
}
