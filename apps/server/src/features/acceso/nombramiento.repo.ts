import { ROLES_QUE_REPORTAN } from '@kpt/domain/acceso'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import type { Db } from '../../platform/db/conexion.ts'

/** Entities for which an account reports at an instant. Nobody reviews a report of the entity they report for (R4.4). */
export async function findReportaPor(db: Db, cuenta: string, ahora: Instante): Promise<ReadonlySet<CodigoEntidad>> {
  const filas = await db
    .selectFrom('nombramiento')
    .select('entidad')
    .where('cuenta', '=', cuenta)
    .where('rol', 'in', ROLES_QUE_REPORTAN)
    .where('anulado_en', 'is', null)
    .where('desde', '<=', isoBogota(ahora))
    .where((eb) => eb.or([eb('hasta', 'is', null), eb('hasta', '>', isoBogota(ahora))]))
    .execute()
  return new Set(filas.flatMap((fila) => fila.entidad ?? []))
}
