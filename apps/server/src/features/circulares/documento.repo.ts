// Documents of DNP: uploads on their way and what was stored, by its fingerprint.
import { type Instante, isoBogota } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'

export type CargaNacional = { readonly id: string; readonly nombre: string; readonly bytes: number }

export async function insertCarga(db: Db, carga: CargaNacional, por: string, en: Instante): Promise<void> {
  await db
    .insertInto('carga_nacional')
    .values({ ...carga, por, en: isoBogota(en) })
    .execute()
}

/** Of whoever declared it. */
export async function findCarga(db: Db, id: string, por: string): Promise<CargaNacional | null> {
  const suya = db.selectFrom('carga_nacional').select(['id', 'nombre', 'bytes']).where('id', '=', id)
  return (await suya.where('por', '=', por).executeTakeFirst()) ?? null
}

export async function findCargasViejas(db: Db, hasta: Instante): Promise<string[]> {
  const filas = await db
    .selectFrom('carga_nacional')
    .select('id')
    .where('en', '<=', isoBogota(hasta))
    .limit(500)
    .execute()
  return filas.map(({ id }) => id)
}

export async function deleteCargas(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await db.deleteFrom('carga_nacional').where('id', 'in', ids).execute()
}

export type DocumentoNacional = {
  readonly sha256: string
  readonly nombre: string
  readonly bytes: number
}

type Guardado = DocumentoNacional & { readonly antivirus: 'limpio' | 'sin_revisar'; readonly por: string }

/** The same content again keeps its first row. */
export async function insertDocumento(db: Db, { sha256, ...resto }: Guardado, en: Instante): Promise<void> {
  await db
    .insertInto('documento_nacional')
    .values({ ...resto, sha256: Buffer.from(sha256, 'hex'), en: isoBogota(en) })
    .onConflict((oc) => oc.doNothing())
    .execute()
}

export async function findDocumento(db: Db, sha256: string): Promise<DocumentoNacional | null> {
  const fila = await db
    .selectFrom('documento_nacional')
    .select(['nombre', 'bytes'])
    .where('sha256', '=', Buffer.from(sha256, 'hex'))
    .executeTakeFirst()
  return fila ? { sha256, ...fila } : null
}

/** The document of a published circular. */
export async function findDocumentoDe(db: Db, circular: string): Promise<DocumentoNacional | null> {
  const fila = await db
    .selectFrom('circular_documento as c')
    .innerJoin('documento_nacional as d', 'd.sha256', 'c.sha256')
    .select(['d.nombre', 'd.bytes', sql<string>`encode(d.sha256, 'hex')`.as('sha256')])
    .where('c.circular', '=', circular)
    .executeTakeFirst()
  return fila ?? null
}

/** Once for each circular; false when it has one already. */
export async function insertDocumentoDe(
  db: Db,
  circular: string,
  sha256: string,
  { por, en }: { readonly por: string; readonly en: Instante },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('circular_documento')
    .values({ circular, sha256: Buffer.from(sha256, 'hex'), por, en: isoBogota(en) })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}
