// Drafts of calendars: one for each cronograma, saved only by whoever read its last version.
import type { BorradorCronograma, CalendarioDe, Efecto, Instrumento } from '@kpt/domain/calendario'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'

export type BorradorGuardado = {
  /** Key of a circular, registered or published. */
  readonly circular: string | null
  /** Acts that were published when it was begun. */
  readonly actos: number
  readonly contenido: BorradorCronograma
  readonly version: number
  readonly quien: string
  readonly en: string
}

export async function findBorradores(db: Db) {
  const filas = await db
    .selectFrom('cronograma_borrador as b')
    .innerJoin('cuenta as p', 'p.id', 'b.por')
    .select(['b.instrumento', 'b.vigencia', 'b.circular', 'b.en', 'p.nombre as quien'])
    .select(sql<Efecto>`b.contenido::json ->> 'efecto'`.as('efecto'))
    .orderBy('b.vigencia', 'desc')
    .orderBy('b.instrumento', 'desc')
    .execute()
  return filas.map((fila) => ({ ...fila, instrumento: fila.instrumento as Instrumento }))
}

/** `paraCambiar` holds it until the transaction ends. */
export async function findBorrador(db: Db, de: CalendarioDe, paraCambiar = false): Promise<BorradorGuardado | null> {
  const fila = await db
    .selectFrom('cronograma_borrador as b')
    .innerJoin('cuenta as p', 'p.id', 'b.por')
    .select(['b.circular', 'b.actos', 'b.contenido', 'b.version', 'b.en', 'p.nombre as quien'])
    .where('b.instrumento', '=', de.instrumento)
    .where('b.vigencia', '=', de.vigencia)
    .$if(paraCambiar, (q) => q.forUpdate('b'))
    .executeTakeFirst()
  return fila ? { ...fila, contenido: JSON.parse(fila.contenido) as BorradorCronograma } : null
}

type Nuevo = Pick<BorradorGuardado, 'circular' | 'contenido'> & { readonly por: string; readonly en: Instante }

/** False when there is one already. */
export async function insertBorrador(
  db: Db,
  { instrumento, vigencia }: CalendarioDe,
  { contenido, en, ...resto }: Nuevo & { readonly actos: number },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('cronograma_borrador')
    .values({ instrumento, vigencia, ...resto, contenido: JSON.stringify(contenido), version: 1, en: isoBogota(en) })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

export async function updateBorrador(db: Db, de: CalendarioDe, version: number, { contenido, en, ...resto }: Nuevo) {
  await db
    .updateTable('cronograma_borrador')
    .set({ ...resto, contenido: JSON.stringify(contenido), version, en: isoBogota(en) })
    .where('instrumento', '=', de.instrumento)
    .where('vigencia', '=', de.vigencia)
    .execute()
}

export async function deleteBorrador(db: Db, { instrumento, vigencia }: CalendarioDe): Promise<void> {
  const suyo = db.deleteFrom('cronograma_borrador').where('instrumento', '=', instrumento)
  await suyo.where('vigencia', '=', vigencia).execute()
}
