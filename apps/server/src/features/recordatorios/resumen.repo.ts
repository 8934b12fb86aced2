import { canonicalText, type Fecha, type Instante, isoBogota } from '@kpt/domain/shared'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import type { Db } from '../../platform/db/conexion.ts'

/** Where each entity stood under each row when a gobernación was told: `seguimiento/2026/1` → `25200:vencida`. */
export type Contado = Readonly<Record<string, readonly string[]>>

/** The last digest of a department; null when it never had one. */
export async function findUltimoResumen(db: Db, departamento: CodigoEntidad) {
  const fila = await db
    .selectFrom('resumen_gobernacion')
    .select(['dia', 'contado'])
    .where('departamento', '=', departamento)
    .orderBy('dia', 'desc')
    .limit(1)
    .executeTakeFirst()
  return fila ? { dia: fila.dia, contado: JSON.parse(fila.contado) as Contado } : null
}

type Nuevo = {
  readonly departamento: CodigoEntidad
  readonly dia: Fecha
  readonly contado: Contado
  readonly correo: string
}

export async function insertResumen(db: Db, { contado, ...nuevo }: Nuevo, en: Instante): Promise<void> {
  await db
    .insertInto('resumen_gobernacion')
    .values({ ...nuevo, contado: canonicalText(contado), en: isoBogota(en) })
    .execute()
}
