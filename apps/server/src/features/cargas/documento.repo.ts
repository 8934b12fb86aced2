import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'

export type Documento = {
  readonly sha256: string
  readonly nombre: string
  readonly tipo: string
  readonly bytes: number
}

/** A stored file of the entity by its SHA-256 in hexadecimal; null when the entity has none such. */
export async function findDocumento(
  db: Db,
  alcance: Alcance,
  entidad: string,
  sha256: string,
): Promise<Documento | null> {
  assertAlcance(alcance, entidad)
  const fila = await db
    .selectFrom('documento')
    .select(['nombre', 'tipo', 'bytes'])
    .where('entidad', '=', entidad)
    .where('sha256', '=', Buffer.from(sha256, 'hex'))
    .executeTakeFirst()
  return fila ? { sha256, ...fila } : null
}

/** Registers a file already in the store. The same content again keeps its first row. */
export async function insertDocumento(
  db: Db,
  alcance: Alcance,
  entidad: string,
  documento: Documento & { readonly cuenta: string },
  ahora: Instante,
): Promise<void> {
  assertAlcance(alcance, entidad)
  const { cuenta, sha256, ...resto } = documento
  await db
    .insertInto('documento')
    .values({
      entidad,
      sha256: Buffer.from(sha256, 'hex'),
      ...resto,
      guardado_por: cuenta,
      guardado_en: isoBogota(ahora),
    })
    .onConflict((oc) => oc.columns(['entidad', 'sha256']).doNothing())
    .execute()
}
