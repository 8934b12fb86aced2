import type { Fecha } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'

export type Categoria = {
  readonly codigo: string
  readonly nombre: string
  readonly explica: string
  readonly deGobernacion: boolean
}

/** Those in force that day, in their order. Public. */
export function findCategorias(db: Db, hoy: Fecha): Promise<Categoria[]> {
  return db
    .selectFrom('ayuda_categoria')
    .select(['codigo', 'nombre', 'explica', 'de_gobernacion as deGobernacion'])
    .where('desde', '<=', hoy)
    .where((eb) => eb.or([eb('hasta', 'is', null), eb('hasta', '>=', hoy)]))
    .orderBy('orden')
    .execute()
}

/** Its name, also of one that rules no more. */
export async function findNombreCategoria(db: Db, codigo: string): Promise<string> {
  const fila = db.selectFrom('ayuda_categoria').select('nombre').where('codigo', '=', codigo)
  return (await fila.executeTakeFirst())?.nombre ?? codigo
}
