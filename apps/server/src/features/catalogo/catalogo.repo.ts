import { DIGITOS_CATALOGO, NIVELES_CATALOGO, type NivelCatalogo, versionVigente } from '@kpt/domain/catalogo'
import type { Fecha } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'

/** Version of the Catálogo Programático in force on a date; null when there was none. Public data. */
export async function findVersionVigente(db: Db, fecha: Fecha): Promise<string | null> {
  const versiones = await db.selectFrom('catalogo_version').select(['version', 'desde', 'hasta']).execute()
  return versionVigente(versiones, fecha)?.version ?? null
}

/** Active nine-digit indicators on a date: all five thousand, or those among the given ones. */
export async function findIndicadoresActivos(
  db: Db,
  fecha: Fecha,
  entre?: readonly string[],
): Promise<ReadonlySet<string>> {
  const version = await findVersionVigente(db, fecha)
  if (version === null) return new Set()
  const filas = await db
    .selectFrom('catalogo_indicador')
    .select('codigo')
    .where('version', '=', version)
    .$if(entre !== undefined, (q) => q.where(sql<boolean>`codigo = any (${[...new Set(entre)]}::text[])`))
    .execute()
  return new Set(filas.map((f) => f.codigo))
}

/** Every active indicator on a date with its unit of measure: what the rules over a plan are told of the catalogue. */
export async function findCatalogoDeReglas(db: Db, fecha: Fecha) {
  const version = await findVersionVigente(db, fecha)
  const consulta = db.selectFrom('catalogo_indicador').select(['codigo', 'unidad']).where('version', '=', version)
  const filas = version === null ? [] : await consulta.execute()
  const unidades: ReadonlyMap<string, string> = new Map(filas.map(({ codigo, unidad }) => [codigo, unidad]))
  return { catalogo: new Set(unidades.keys()) as ReadonlySet<string>, unidades }
}

export type NombreCatalogo = { readonly nivel: NivelCatalogo; readonly codigo: string; readonly nombre: string | null }

/** Names of the codes of a meta, from sector to indicador; null where the catalogue of that date does not know the code. */
export async function findNombresCatalogo(
  db: Db,
  fecha: Fecha,
  codigos: Readonly<Record<NivelCatalogo, string | null>>,
): Promise<NombreCatalogo[]> {
  const version = await findVersionVigente(db, fecha)
  const presentes = NIVELES_CATALOGO.flatMap((nivel) => {
    const codigo = codigos[nivel]
    return codigo ? [{ nivel, codigo }] : []
  })
  return Promise.all(
    presentes.map(async ({ nivel, codigo }) => {
      const bienFormado = version !== null && codigo.length === DIGITOS_CATALOGO[nivel]
      const fila = bienFormado
        ? await db
            .selectFrom(`catalogo_${nivel}`)
            .select('nombre')
            .where('version', '=', version)
            .where('codigo', '=', codigo)
            .executeTakeFirst()
        : undefined
      return { nivel, codigo, nombre: fila?.nombre ?? null }
    }),
  )
}

/**
 * Names of every sector of investment as the catalogue of a date calls it; the sectors that it does not know, and the dates before the
 * first catalogue, take the name of the nearest version.
 */
export async function findNombresSectores(db: Db, fecha: Fecha): Promise<ReadonlyMap<string, string>> {
  const filas = await db
    .selectFrom('catalogo_sector as s')
    .innerJoin('catalogo_version as v', 'v.version', 's.version')
    .distinctOn('s.codigo')
    .select(['s.codigo', 's.nombre'])
    .orderBy('s.codigo')
    .orderBy((eb) => eb('v.desde', '<=', fecha), 'desc')
    .orderBy((eb) => sql`abs(${eb.ref('v.desde')} - ${fecha}::date)`)
    .execute()
  return new Map(filas.map((f) => [f.codigo, f.nombre]))
}
