import type { Rol } from '@kpt/domain/acceso'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'
import { huellaDe } from '../../platform/sesion/sesion.repo.ts'

/** The appointment under which this session was open, if it ended before the session would have; and when the person is back. */
export async function findTermino(db: Db, ficha: string, ahora: Instante) {
  const en = isoBogota(ahora)
  const fila = await db
    .selectFrom('sesion as s')
    .innerJoin('nombramiento as n', 'n.id', 's.nombramiento')
    .leftJoin('nombramiento as v', (join) => join.onRef('v.reanuda', '=', 'n.id').on('v.anulado_en', 'is', null))
    .select(['n.rol', 'n.entidad', 'n.clase', 'n.hasta', 'n.anulado_en', 'n.fin_motivo', 'v.desde as vuelve'])
    .where('s.token_sha256', '=', huellaDe(ficha))
    .where('s.expira_en', '>', en)
    .where((eb) => eb.or([eb('n.hasta', '<=', en), eb('n.anulado_en', 'is not', null)]))
    .executeTakeFirst()
  return fila ? { ...fila, rol: fila.rol as Rol } : null
}
