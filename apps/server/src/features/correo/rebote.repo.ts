// Notices of letters that came back after leaving (RFC 3464).
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'

export type ReboteNuevo = {
  /** Left side of the Message-ID of the letter. */
  readonly correo: string
  readonly direccion: string
  readonly codigo: string
  readonly motivo: string
  /** SHA-256 of the notice: the same one is written once. */
  readonly huella: Buffer
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Key of the letter that came back, and whether this notice of it is new; null when we never sent it to that address. */
export async function insertRebote(
  db: Db,
  { correo, direccion, ...rebote }: ReboteNuevo,
  ahora: Instante,
): Promise<{ readonly clave: string; readonly nuevo: boolean; readonly alDestinatario: boolean } | null> {
  if (!UUID.test(correo)) return null
  const fila = await db
    .selectFrom('correo')
    .select(['clave', 'para', 'copia'])
    .where('id', '=', correo)
    .where('estado', '=', 'enviado')
    .executeTakeFirst()
  const suyas = fila ? [fila.para, ...fila.copia].map((una) => una.toLowerCase()) : []
  if (!fila || !suyas.includes(direccion)) return null
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('correo_rebote')
    .values({ correo, direccion, ...rebote, en: isoBogota(ahora) })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst()
  return {
    clave: fila.clave,
    nuevo: numInsertedOrUpdatedRows === 1n,
    alDestinatario: direccion === fila.para.toLowerCase(),
  }
}
