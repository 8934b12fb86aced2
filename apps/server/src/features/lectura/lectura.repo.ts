import type { EstadoLectura, RechazoPdf } from '@kpt/domain/planes'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'

/** A stored document, by its SHA-256 in hexadecimal. */
export type ClaveDocumento = { readonly entidad: string; readonly sha256: string }

export type Lectura = {
  readonly estado: EstadoLectura
  /** Null before it is opened. */
  readonly paginas: number | null
  readonly leidas: number
  readonly ilegibles: number
  readonly conTexto: number
  readonly motivo: RechazoPdf | null
}

/** Asks for the reading of a document; false when it was asked for already. */
export async function insertLectura(
  db: Db,
  alcance: Alcance,
  clave: ClaveDocumento,
  ahora: Instante,
): Promise<boolean> {
  assertAlcance(alcance, clave.entidad)
  const en = isoBogota(ahora)
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('documento_lectura')
    .values({ ...llaveDe(clave), estado: 'en_cola', pedida_en: en, actualizada_en: en })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

export async function findLectura(db: Db, alcance: Alcance, clave: ClaveDocumento): Promise<Lectura | null> {
  assertAlcance(alcance, clave.entidad)
  const { entidad, sha256 } = llaveDe(clave)
  const fila = await db
    .selectFrom('documento_lectura')
    .select(['estado', 'paginas', 'leidas', 'ilegibles', 'con_texto as conTexto', 'motivo'])
    .where('entidad', '=', entidad)
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return fila ? { ...fila, estado: fila.estado as EstadoLectura, motivo: fila.motivo as RechazoPdf | null } : null
}

export type CambioLectura = {
  readonly estado?: EstadoLectura
  readonly paginas?: number
  readonly motivo?: RechazoPdf | null
  readonly leidas?: number
  readonly ilegibles?: number
  readonly con_texto?: number
}

/** Writes the change while the reading is in one of these states and has come this far; tells whether it was. */
export async function updateLectura(
  db: Db,
  alcance: Alcance,
  { desde, leidas, ...clave }: ClaveDocumento & { readonly desde: readonly EstadoLectura[]; readonly leidas?: number },
  cambio: CambioLectura,
  ahora: Instante,
): Promise<boolean> {
  assertAlcance(alcance, clave.entidad)
  const { entidad, sha256 } = llaveDe(clave)
  const { numUpdatedRows } = await db
    .updateTable('documento_lectura')
    .set({ ...cambio, actualizada_en: isoBogota(ahora) })
    .where('entidad', '=', entidad)
    .where('sha256', '=', sha256)
    .where('estado', 'in', desde)
    .$if(leidas !== undefined, (q) => q.where('leidas', '=', leidas ?? 0))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Readings not ended that nothing has touched since an instant, oldest first. For work that watches over all entities. */
export async function findLecturasQuietas(db: Db, desde: Instante): Promise<ClaveDocumento[]> {
  const filas = await db
    .selectFrom('documento_lectura')
    .select(['entidad', 'sha256'])
    .where('estado', 'in', ['en_cola', 'leyendo'])
    .where('actualizada_en', '<=', isoBogota(desde))
    .orderBy('actualizada_en')
    .limit(500)
    .execute()
  return filas.map(({ entidad, sha256 }) => ({ entidad, sha256: sha256.toString('hex') }))
}

export function llaveDe({ entidad, sha256 }: ClaveDocumento) {
  return { entidad, sha256: Buffer.from(sha256, 'hex') }
}
