// Where a table taken from answers comes from: its columns, and the version of each entity. Written once with its table.
import { FUENTE_GESTIONWEB, type OrigenTomado } from '@kpt/domain/mdm'
import type { EstadoReporte } from '@kpt/domain/reportes'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { type ClaveInsumo, findTexto } from './insumo.repo.ts'

/** By column of a table that was taken: version that it was carried from; null: out of the answers. */
export type ColumnasDeToma = ReadonlyMap<string, number | null>

export type OrigenGuardado = OrigenTomado & {
  /** State of the report when it was taken. */
  readonly estado: EstadoReporte
}

export async function insertToma(
  db: Db,
  clave: ClaveInsumo,
  columnas: ColumnasDeToma,
  origenes: readonly OrigenGuardado[],
): Promise<void> {
  const { fuente, vigencia, version } = clave
  const suya = { fuente, vigencia, version }
  await db
    .insertInto('mdm_insumo_columna')
    .values([...columnas].map(([columna, traida_de]) => ({ ...suya, columna, traida_de })))
    .execute()
  const filas = origenes.map(({ version: reporte_version, sha256, ...resto }) => ({
    ...{ ...resto, ...suya, instrumento: 'gestionweb', reporte_version, sha256: `\\x${sha256}` },
  }))
  await sql`insert into mdm_insumo_origen select * from json_populate_recordset(null::mdm_insumo_origen, ${JSON.stringify(filas)}::json)`.execute(
    db,
  )
}

/** Empty for a table that came in a file. */
export async function findColumnasDeToma(db: Db, { fuente, vigencia, version }: ClaveInsumo): Promise<ColumnasDeToma> {
  const filas = await db
    .selectFrom('mdm_insumo_columna')
    .select(['columna', 'traida_de'])
    .where('fuente', '=', fuente)
    .where('vigencia', '=', vigencia)
    .where('version', '=', version)
    .execute()
  return new Map(filas.map((f) => [f.columna, f.traida_de]))
}

/** Ordered by entity. */
export async function findOrigenes(db: Db, { fuente, vigencia, version }: ClaveInsumo): Promise<OrigenGuardado[]> {
  const filas = await db
    .selectFrom('mdm_insumo_origen')
    .select(['entidad', 'corte', 'reporte_version as version', 'recibo', 'sha256', 'estado'])
    .where('fuente', '=', fuente)
    .where('vigencia', '=', vigencia)
    .where('version', '=', version)
    .orderBy('entidad')
    .orderBy('corte')
    .execute()
  return filas.map(({ sha256, ...fila }) => ({
    ...fila,
    ...{ sha256: sha256.toString('hex'), estado: fila.estado as EstadoReporte },
  }))
}

export type Toma = ClaveInsumo & {
  readonly columnas: ColumnasDeToma
  readonly origenes: readonly OrigenGuardado[]
}

/** Of these tables, the one that was taken from answers; null: none was. */
export async function findTomaDe(db: Db, insumos: readonly ClaveInsumo[]): Promise<Toma | null> {
  const insumo = insumos.find((i) => i.fuente === FUENTE_GESTIONWEB)
  const columnas = insumo ? await findColumnasDeToma(db, insumo) : null
  if (!insumo || !columnas || columnas.size === 0) return null
  const { fuente, vigencia, version } = insumo
  return { fuente, vigencia, version, columnas, origenes: await findOrigenes(db, insumo) }
}

/** Texts of the versions that its other columns were carried from, by their number. */
export async function findTextosTraidos(db: Db, { fuente, vigencia, columnas }: Toma): Promise<Map<number, string>> {
  const versiones = [...new Set([...columnas.values()].filter((v) => v !== null))]
  const textos = await Promise.all(versiones.map((version) => findTexto(db, { fuente, vigencia, version })))
  return new Map(versiones.map((version, i) => [version, textos[i] ?? '']))
}
