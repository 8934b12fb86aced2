import { type PlazoRevision, type ReglaPlazo, reglaEn } from '@kpt/domain/revision'
import type { Fecha } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'

/** Business days in force on a date for one of the terms of a review. */
export async function findDiasDePlazo(db: Db, plazo: PlazoRevision, fecha: Fecha): Promise<number> {
  const reglas: ReglaPlazo[] = await db
    .selectFrom('plazo_revision')
    .select(['desde', 'dias', 'acto'])
    .where('plazo', '=', plazo)
    .execute()
  const regla = reglaEn(reglas, fecha)
  if (!regla) throw new Error(`no term ${plazo} rules on ${fecha}`)
  return regla.dias
}
