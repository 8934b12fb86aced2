import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { Solicitud } from './solicitud.repo.ts'

type Vista = {
  readonly en: string
  readonly autor: { readonly nombre: string; readonly rol: string }
  /** Null: the number of the identity document. */
  readonly soporte: string | null
}

/** Who saw the personal papers of a request, by the chain of its entity: there is no other record of it. The last first. */
export async function findVistas(
  db: Db,
  { entidad, radicado }: Pick<Solicitud, 'entidad' | 'radicado'>,
): Promise<Vista[]> {
  const filas = await db
    .selectFrom('auditoria as a')
    .innerJoin('cuenta as c', 'c.id', 'a.cuenta')
    .select(['a.en', 'a.sujeto', 'c.nombre', sql<string>`a.texto::json #>> '{hechos,rol}'`.as('rol')])
    .where('a.cadena', '=', entidad)
    .where('a.sujeto', '>=', `solicitud/${radicado}/`)
    .where('a.sujeto', '<', `solicitud/${radicado}0`)
    .where('a.accion', 'in', ['solicitud.ver_soporte', 'solicitud.ver_identidad'])
    .orderBy('a.n', 'desc')
    .execute()
  return filas.map(({ en, sujeto, nombre, rol }) => {
    const [, , clase, soporte] = sujeto.split('/')
    return { en, autor: { nombre, rol }, soporte: clase === 'soporte' ? (soporte ?? null) : null }
  })
}
