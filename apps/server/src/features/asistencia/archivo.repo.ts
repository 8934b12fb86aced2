import { isoBogota } from '@kpt/domain/shared'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'
import type { Quien } from './asistencia.repo.ts'

export type Adjunto = {
  readonly asistencia: string
  readonly id: string
  /** In whose folder it is kept. */
  readonly entidad: CodigoEntidad
  readonly nombre: string
  readonly tipo: string
  readonly bytes: number
  readonly sha256: Buffer
}

/** False when it was already there: the same upload closed twice. */
export async function insertAdjunto(
  db: Db,
  alcance: Alcance,
  { en, ...nuevo }: Adjunto & Quien & { readonly antivirus: 'limpio' | 'sin_revisar' },
): Promise<boolean> {
  assertAlcance(alcance, nuevo.entidad)
  const fila = await db
    .insertInto('asistencia_archivo')
    .values({ ...nuevo, en: isoBogota(en) })
    .onConflict((oc) => oc.doNothing())
    .returning('id')
    .executeTakeFirst()
  return fila !== undefined
}

/** That of an assistance which this entity received, whichever folder it is kept in. */
export async function findAdjunto(
  db: Db,
  alcance: Alcance,
  { entidad, asistencia, archivo }: { entidad: CodigoEntidad; asistencia: string; archivo: string },
): Promise<Adjunto | null> {
  assertAlcance(alcance, entidad)
  const fila = await db
    .selectFrom('asistencia_archivo as f')
    .innerJoin('asistencia_entidad as e', 'e.asistencia', 'f.asistencia')
    .select(['f.asistencia', 'f.id', 'f.entidad', 'f.nombre', 'f.tipo', 'f.bytes', 'f.sha256'])
    .where('e.entidad', '=', entidad)
    .where('f.asistencia', '=', asistencia)
    .where('f.id', '=', archivo)
    .executeTakeFirst()
  return fila ?? null
}
