// Open sessions and sign-ins of one person, for itself.
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { Db } from '../../../platform/db/conexion.ts'

/** Not yet closed, nor past their term, nor of an appointment that ended; the idle ones are for the domain to tell. */
export function findSesionesDe(db: Db, cuenta: string, ahora: Instante) {
  const en = isoBogota(ahora)
  return db
    .selectFrom('sesion as s')
    .innerJoin('nombramiento as n', 'n.id', 's.nombramiento')
    .select(['s.id', 's.agente', 's.red', 's.via', 's.segundo_factor', 's.creada_en', 's.vista_en', 's.expira_en'])
    .where('s.cuenta', '=', cuenta)
    .where('s.cerrada_en', 'is', null)
    .where('s.expira_en', '>', en)
    .where('n.anulado_en', 'is', null)
    .where((eb) => eb.or([eb('n.hasta', 'is', null), eb('n.hasta', '>', en)]))
    .orderBy('s.vista_en', 'desc')
    .execute()
}

/** Ends one session of this person; false when it is not its own or was closed. */
export async function closeSesionPropia(db: Db, cuenta: string, sesion: string, ahora: Instante): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('sesion')
    .set({ cerrada_en: isoBogota(ahora) })
    .where('id', '=', sesion)
    .where('cuenta', '=', cuenta)
    .where('cerrada_en', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export function findIngresos(db: Db, cuenta: string, cuantos: number) {
  return db
    .selectFrom('ingreso')
    .selectAll()
    .where('cuenta', '=', cuenta)
    .orderBy('en', 'desc')
    .orderBy('id')
    .limit(cuantos)
    .execute()
}

export function findFechasDeCuenta(db: Db, cuenta: string) {
  return db
    .selectFrom('cuenta')
    .select(['creada_en', 'clave_cambiada_en'])
    .where('id', '=', cuenta)
    .executeTakeFirstOrThrow()
}
