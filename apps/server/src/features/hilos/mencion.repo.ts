// Who may be named in the file of a report, and who was.
import type { Rol } from '@kpt/domain/acceso'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { CodigoEntidad, Entidad } from '@kpt/domain/territorio'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'

export type Nombrado = {
  readonly cuenta: string
  readonly nombre: string
  readonly correo: string
  readonly rol: Rol
  readonly entidad: CodigoEntidad | null
  readonly direccion: string | null
}

/** Appointments in force of the entity, of its department and of the country; which of them see the file is for the table of roles to say. */
export async function findNombradosCerca(
  db: Db,
  alcance: Alcance,
  { codigo, departamento }: Pick<Entidad, 'codigo' | 'departamento'>,
  ahora: Instante,
): Promise<Nombrado[]> {
  assertAlcance(alcance, codigo)
  const filas = await db
    .selectFrom('nombramiento as r')
    .innerJoin('cuenta as c', 'c.id', 'r.cuenta')
    .select(['c.id as cuenta', 'c.nombre', 'c.correo', 'r.rol', 'r.entidad', 'r.direccion'])
    .where('r.desde', '<=', isoBogota(ahora))
    .where((eb) => eb.or([eb('r.hasta', 'is', null), eb('r.hasta', '>', isoBogota(ahora))]))
    .where('r.anulado_en', 'is', null)
    .where('c.cerrada_en', 'is', null)
    .where((eb) => eb.or([eb('r.entidad', 'is', null), eb('r.entidad', 'in', [codigo, departamento])]))
    .orderBy(sql`r.entidad is null`)
    .orderBy('c.nombre')
    .orderBy('c.id')
    .execute()
  return filas.map((fila) => ({ ...fila, rol: fila.rol as Rol }))
}

export async function insertMenciones(
  db: Db,
  alcance: Alcance,
  entidad: CodigoEntidad,
  comentario: string,
  cuentas: readonly string[],
): Promise<void> {
  assertAlcance(alcance, entidad)
  if (cuentas.length === 0) return
  await db
    .insertInto('comentario_mencion')
    .values(cuentas.map((cuenta) => ({ entidad, comentario, cuenta })))
    .execute()
}

/** Names of those that each message mentions. */
export async function findMenciones(
  db: Db,
  alcance: Alcance,
  entidad: CodigoEntidad,
  comentarios: readonly string[],
): Promise<Map<string, string[]>> {
  assertAlcance(alcance, entidad)
  if (comentarios.length === 0) return new Map()
  const filas = await db
    .selectFrom('comentario_mencion as m')
    .innerJoin('cuenta as c', 'c.id', 'm.cuenta')
    .select(['m.comentario', 'c.nombre'])
    .where('m.entidad', '=', entidad)
    .where('m.comentario', 'in', [...comentarios])
    .orderBy('c.nombre')
    .execute()
  const porComentario = Map.groupBy(filas, (f) => f.comentario)
  return new Map([...porComentario].map(([id, suyas]) => [id, suyas.map((f) => f.nombre)]))
}
