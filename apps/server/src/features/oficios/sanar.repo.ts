import type { Db } from '../../platform/db/conexion.ts'
import type { FilaOficio } from './oficio.repo.ts'

/** Letters about a deadline that still say what they said. */
export async function findConEfecto(db: Db): Promise<FilaOficio[]> {
  const filas = await db
    .selectFrom('oficio')
    .selectAll()
    .where('clase', '=', 'vencido')
    .where('sin_efecto', 'is', null)
    .orderBy('firmado_en')
    .execute()
  return filas as FilaOficio[]
}

export async function lockConEfecto(tx: Db, id: string): Promise<FilaOficio | null> {
  const fila = await tx
    .selectFrom('oficio')
    .selectAll()
    .where('id', '=', id)
    .where('sin_efecto', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  return (fila as FilaOficio | undefined) ?? null
}
