import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'

export type CargaPoligonos = {
  readonly id: string
  /** Name of the file, without its folder. */
  readonly archivo: string
  readonly sha256: string
  readonly fuente: string
  readonly fecha: string
  readonly municipios: number
  readonly cuenta: string
}

export type Sede = {
  readonly codigo: CodigoEntidad
  readonly nombre: string
  readonly tipo: string
  readonly departamento: CodigoEntidad
  readonly longitud: number
  readonly latitud: number
}

/** Seats with known coordinates, of a department or of the country. */
export async function findSedes(db: Db, departamento: CodigoEntidad | null): Promise<Sede[]> {
  let consulta = db
    .selectFrom('entidad')
    .select(['codigo', 'nombre', 'tipo', 'departamento'])
    .select([sql<number>`longitud::float8`.as('longitud'), sql<number>`latitud::float8`.as('latitud')])
    .where('tipo', '<>', 'departamento')
    .where('latitud', 'is not', null)
    .where('longitud', 'is not', null)
  if (departamento !== null) consulta = consulta.where('departamento', '=', departamento)
  return consulta.orderBy('codigo').execute()
}

/** The polygons in force of a department, as their JSON; null where none were loaded. */
export async function findPoligonos(db: Db, departamento: CodigoEntidad) {
  const fila = await db
    .selectFrom('poligono as p')
    .innerJoin('poligono_carga as c', 'c.id', 'p.carga')
    .select(['p.anillos', 'c.fuente', 'c.fecha'])
    .where('p.departamento', '=', departamento)
    .executeTakeFirst()
  return fila ?? null
}

/** Replaces all the polygons by those of a file: each department with its JSON. `db` is a transaction. */
export async function replacePoligonos(
  db: Db,
  carga: CargaPoligonos,
  anillos: ReadonlyMap<CodigoEntidad, string>,
  ahora: Instante,
): Promise<void> {
  await db
    .insertInto('poligono_carga')
    .values({ ...carga, cargada_en: isoBogota(ahora) })
    .execute()
  await db.deleteFrom('poligono').execute()
  const filas = [...anillos].map(([departamento, texto]) => ({ departamento, carga: carga.id, anillos: texto }))
  await db.insertInto('poligono').values(filas).execute()
}
