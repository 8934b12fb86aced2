import { NIVELES_CATALOGO, type NivelCatalogo } from '@kpt/domain/catalogo'
import type { Fecha } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { findVersionVigente } from './catalogo.repo.ts'

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

export type IndicadorNombrado = {
  readonly codigo: string
  readonly nombre: string
  readonly unidad: string
  readonly principal: boolean
  readonly producto: string
  readonly programa: string
  readonly sector: string
}

/** Every active indicator of a date with the names of all its levels, in order of code; empty when no catalogue was in force. */
export async function findIndicadoresNombrados(db: Db, fecha: Fecha): Promise<IndicadorNombrado[]> {
  const version = await findVersionVigente(db, fecha)
  if (version === null) return []
  const { rows } = await sql<IndicadorNombrado>`
    select i.codigo, i.nombre, i.unidad, i.principal, p.nombre as producto, g.nombre as programa, s.nombre as sector
      from catalogo_indicador i
      join catalogo_producto p on p.version = i.version and p.codigo = left(i.codigo, 7)
      join catalogo_programa g on g.version = i.version and g.codigo = left(i.codigo, 4)
      join catalogo_sector s on s.version = i.version and s.codigo = left(i.codigo, 2)
     where i.version = ${version}
     order by i.codigo`.execute(db)
  return rows
}
