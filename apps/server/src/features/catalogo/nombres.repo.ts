import { NIVELES_CATALOGO, type NivelCatalogo } from '@kpt/domain/catalogo'
import type { Fecha } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'

/** Names by code of any level, each as the catalogue of a date calls it, or the version nearest to that date that knows it. Public data. */
export async function findNombresDeCodigos(
  db: Db,
  fecha: Fecha,
  codigos: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const filas = await Promise.all(NIVELES_CATALOGO.map((nivel) => findNombres(db, nivel, fecha, codigos)))
  return new Map(filas.flat().map((fila) => [fila.codigo, fila.nombre]))
}

async function findNombres(db: Db, nivel: NivelCatalogo, fecha: Fecha, codigos: readonly string[]) {
  const { rows } = await sql<{ codigo: string; nombre: string }>`
    select distinct on (c.codigo) c.codigo, c.nombre
      from ${sql.table(`catalogo_${nivel}`)} c join catalogo_version v using (version)
     where c.codigo = any (${[...new Set(codigos)]}::text[])
     order by c.codigo, v.desde <= ${fecha}::date desc, abs(v.desde - ${fecha}::date)`.execute(db)
  return rows
}
