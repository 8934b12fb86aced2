import type { Instrumento } from '@kpt/domain/calendario'
import { type CopiaObligada, copiasEnVigor } from '@kpt/domain/comunicaciones'
import type { Fecha } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'

/** To whom every letter of that day goes in copy, and by which act. */
export async function findCopias(db: Db, dia: Fecha, instrumento: Instrumento | null): Promise<CopiaObligada[]> {
  const filas = await db.selectFrom('copia_obligada').selectAll().orderBy('direccion').orderBy('desde').execute()
  return copiasEnVigor(filas as CopiaObligada[], dia, instrumento)
}
