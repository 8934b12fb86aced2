import type { EntradaCatalogo, VersionCatalogo } from '@kpt/domain/catalogo'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'

/** Versions are published one after the other. */
export async function lockCatalogo(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('catalogo', 0))`.execute(db)
}

type Nueva = Pick<VersionCatalogo, 'version' | 'desde'> & {
  readonly nombre: string
  readonly acto: string
  readonly libro: Buffer | null
  readonly por: string
}

/** Rows at a time: a statement takes 65,535 values at most. */
const TANDA = 1000

export async function insertCatalogo(
  db: Db,
  { por, ...nueva }: Nueva,
  catalogo: readonly EntradaCatalogo[],
  equivalencias: readonly (readonly [string, string])[],
  ahora: Instante,
): Promise<void> {
  const { version } = nueva
  await db
    .insertInto('catalogo_version')
    .values({ ...nueva, por, en: isoBogota(ahora) })
    .execute()
  const sectores = unicos(catalogo, 'sector').map((e) => ({ version, codigo: e.sector, nombre: e.sectorNombre }))
  await db.insertInto('catalogo_sector').values(sectores).execute()
  const programas = unicos(catalogo, 'programa').map(({ programa, sector, programaNombre: nombre }) => ({
    version,
    codigo: programa,
    sector,
    nombre,
  }))
  await db.insertInto('catalogo_programa').values(programas).execute()
  for (const tanda of enTandas(unicos(catalogo, 'producto'))) {
    const filas = tanda.map(({ producto: codigo, programa, productoNombre: nombre, descripcion, medido }) => ({
      version,
      codigo,
      programa,
      nombre,
      descripcion,
      medido,
    }))
    await db.insertInto('catalogo_producto').values(filas).execute()
  }
  for (const tanda of enTandas(catalogo))
    await db
      .insertInto('catalogo_indicador')
      .values(tanda.map((e) => filaDe(version, e)))
      .execute()
  const suyas = equivalencias.map(([codigo, nuevo]) => ({ version, codigo, nuevo, por }))
  if (suyas.length > 0) await db.insertInto('catalogo_equivalencia').values(suyas).execute()
}

function filaDe(version: string, e: EntradaCatalogo) {
  return {
    ...{
      version,
      codigo: e.indicador,
      producto: e.producto,
      nombre: e.indicadorNombre,
      unidad: e.unidad,
      principal: e.principal,
    },
    ...{ es_nacional: e.esNacional, es_territorial: e.esTerritorial, ods: e.ods, meta_ods: e.metaOds },
    ...{ tipologia_general: e.tipologiaGeneral, tipologia_d: e.tipologiaD, tipologia_e: e.tipologiaE },
    ...{ tipologia_a: e.tipologiaA, tipologia_b: e.tipologiaB, tipologia_c: e.tipologiaC },
    ...{ tiene_edt: e.tieneEdt, edt: e.edt },
  }
}

/** The first entry of each code of a level. */
function unicos(catalogo: readonly EntradaCatalogo[], nivel: 'sector' | 'programa' | 'producto'): EntradaCatalogo[] {
  return [...new Map(catalogo.toReversed().map((e) => [e[nivel], e])).values()]
}

function enTandas<T>(filas: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(filas.length / TANDA) }, (_, i) => filas.slice(i * TANDA, (i + 1) * TANDA))
}
