// What moves in an upload of the country while its file comes and is read. Its other columns are of each feature, which keeps its own table.
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'

type Tabla = 'catalogo_carga' | 'mdm_carga'

export type CambioNacional<Estado extends string> = {
  readonly estado?: Estado
  readonly recibidos?: number
  readonly progreso?: number | null
  readonly sha256?: Buffer
  readonly resultado?: string | null
}

type Leido = { readonly resultado: string | null; readonly sha256: Buffer | null }

/** `Cambio`: with what the feature adds, as the version that it became. */
export function repoDeCargas<Estado extends string, Cambio extends CambioNacional<Estado>>(nombre: Tabla) {
  // The columns that are used here are the same in all.
  const tabla = nombre as 'mdm_carga'
  return {
    /** Writes the change while the upload is in one of these states; tells whether it was. */
    async updateCarga(
      db: Db,
      { id, desde }: { readonly id: string; readonly desde: readonly Estado[] },
      cambio: Cambio,
      ahora: Instante,
    ): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable(tabla)
        .set({ ...cambio, actualizada_en: isoBogota(ahora) })
        .where('id', '=', id)
        .where('estado', 'in', desde)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },

    /** What the reading left, as text, and the fingerprint of the file. */
    async findLeido(db: Db, id: string): Promise<Leido> {
      const fila = db.selectFrom(tabla).select(['resultado', 'sha256']).where('id', '=', id)
      return (await fila.executeTakeFirst()) ?? { resultado: null, sha256: null }
    },

    /** Uploads in these states that nothing has touched since an instant. */
    async findCargasQuietas(db: Db, estados: readonly Estado[], hasta: Instante): Promise<string[]> {
      const quietas = db.selectFrom(tabla).select('id').where('actualizada_en', '<=', isoBogota(hasta))
      return (await quietas.where('estado', 'in', estados).limit(100).execute()).map(({ id }) => id)
    },
  }
}
