import type { Firma, ViaFirma } from '@kpt/domain/acceso'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { Db } from '../../../platform/db/conexion.ts'
import { instanteDe } from '../../../platform/db/instante.ts'

/** The person of this session has just proved to be there; the proof before is forgotten. */
export async function saveFirma(db: Db, sesion: string, { via, en }: Firma, hasta: Instante): Promise<void> {
  await db
    .updateTable('sesion')
    .set({ firma_en: isoBogota(en), firma_via: via, firma_hasta: isoBogota(hasta) })
    .where('id', '=', sesion)
    .execute()
}

/** The proof that still serves to sign in this session; null when there is none or it is too old. */
export async function findFirma(db: Db, sesion: string, ahora: Instante): Promise<Firma | null> {
  const fila = await db
    .selectFrom('sesion')
    .select(['firma_en', 'firma_via'])
    .where('id', '=', sesion)
    .where('firma_hasta', '>', isoBogota(ahora))
    .executeTakeFirst()
  if (!fila?.firma_en || !fila.firma_via) return null
  return { via: fila.firma_via as ViaFirma, en: instanteDe(fila.firma_en) }
}
