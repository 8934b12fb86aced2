import type { Db } from '../../platform/db/conexion.ts'
import type { Alcance } from '../../platform/http/index.ts'

export type Adjunto = {
  readonly id: string
  readonly numero: string
  readonly nombre: string
  readonly tipo: string
  readonly bytes: number
  readonly sha256: Buffer
  readonly persona: string
  readonly en: string
}

/** Of a request that whoever asks was let see. The first added first. */
export function findArchivos(db: Db, _: Alcance, numero: string): Promise<Adjunto[]> {
  return db
    .selectFrom('ayuda_archivo')
    .select(['id', 'numero', 'nombre', 'tipo', 'bytes', 'sha256', 'persona', 'en'])
    .where('numero', '=', numero)
    .orderBy('en')
    .orderBy('id')
    .execute()
}

/** False when it was there: the same upload closed twice. */
export async function insertArchivo(
  db: Db,
  _: Alcance,
  nuevo: Adjunto & { readonly por: string; readonly antivirus: 'limpio' | 'sin_revisar' },
): Promise<boolean> {
  const fila = db
    .insertInto('ayuda_archivo')
    .values(nuevo)
    .onConflict((oc) => oc.doNothing())
    .returning('id')
  return (await fila.executeTakeFirst()) !== undefined
}
