import type { Db } from '../../platform/db/conexion.ts'

export type Publicado = {
  readonly entidad: string
  readonly vigencia: number
  readonly indice: number | null
  readonly gestion: number | null
  readonly resultados: number | null
  readonly cita: string
}

/** What DNP published of a vigencia, by entity. */
export async function findPublicados(db: Db, vigencia: number): Promise<ReadonlyMap<string, Publicado>> {
  const filas = await consulta(db).where('p.vigencia', '=', vigencia).execute()
  return new Map(filas.map((f) => [f.entidad, f]))
}

/** What DNP published of an entity, by vigencia. */
export async function findPublicadosDe(db: Db, entidad: string): Promise<ReadonlyMap<number, Publicado>> {
  const filas = await consulta(db).where('p.entidad', '=', entidad).execute()
  return new Map(filas.map((f) => [f.vigencia, f]))
}

function consulta(db: Db) {
  return db
    .selectFrom('mdm_publicado as p')
    .innerJoin('cita as c', 'c.clave', 'p.cita')
    .select(['p.entidad', 'p.vigencia', 'p.indice', 'p.gestion', 'p.resultados', 'c.texto as cita'])
}
