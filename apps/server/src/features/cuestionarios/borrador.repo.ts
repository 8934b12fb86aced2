// Drafts of questionnaires: one for each vigencia, with every change that was made to it.
import type { ActoCuestionario, Cuestionario } from '@kpt/domain/gestionweb'
import { canonicalText, type Instante, isoBogota } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'

export type BorradorCuestionario = {
  readonly id: string
  readonly version: number
  /** Published version that it corrects; 0 for none. */
  readonly sobre: number
  readonly cuestionario: Cuestionario
  /** Fingerprint of the PDF of the acta. */
  readonly documento: string | null
  readonly quien: string
  readonly en: string
}

type Autor = { readonly por: string; readonly en: Instante }

/** `paraCambiar` holds it until the transaction ends: changes of one draft happen one after the other. */
export async function findBorrador(
  db: Db,
  vigencia: number,
  paraCambiar = false,
): Promise<BorradorCuestionario | null> {
  const fila = await db
    .selectFrom('cuestionario_borrador as b')
    .innerJoin('cuenta as p', 'p.id', 'b.por')
    .select(['b.id', 'b.version', 'b.sobre', 'b.contenido', 'b.en', 'p.nombre as quien'])
    .select(sql<string | null>`encode(b.documento, 'hex')`.as('documento'))
    .where('b.vigencia', '=', vigencia)
    .$if(paraCambiar, (q) => q.forUpdate('b'))
    .executeTakeFirst()
  if (!fila) return null
  const { contenido, ...resto } = fila
  return { ...resto, cuestionario: JSON.parse(contenido) as Cuestionario }
}

/** False when the vigencia has one already. */
export async function insertBorrador(
  db: Db,
  { id, sobre, cuestionario, documento }: Pick<BorradorCuestionario, 'id' | 'sobre' | 'cuestionario' | 'documento'>,
  { por, en }: Autor,
): Promise<boolean> {
  const { vigencia } = cuestionario
  const contenido = canonicalText(cuestionario)
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('cuestionario_borrador')
    .values({ vigencia, id, sobre, contenido, documento: bytesDe(documento), version: 1, por, en: isoBogota(en) })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

export async function updateBorrador(
  db: Db,
  { id, version, cuestionario, documento }: Omit<BorradorCuestionario, 'quien' | 'en' | 'sobre'>,
  { por, en }: Autor,
): Promise<void> {
  const contenido = canonicalText(cuestionario)
  await db
    .updateTable('cuestionario_borrador')
    .set({ contenido, documento: bytesDe(documento), version, por, en: isoBogota(en) })
    .where('id', '=', id)
    .execute()
}

export async function deleteBorrador(db: Db, id: string): Promise<void> {
  await db.deleteFrom('cuestionario_borrador').where('id', '=', id).execute()
}

export type ActoGuardado = ActoCuestionario | { readonly clase: 'acta'; readonly despues: string | null }

type Cambio = { readonly borrador: string; readonly version: number; readonly pieza: string }

export async function insertActo(db: Db, cambio: Cambio, acto: ActoGuardado, { por, en }: Autor): Promise<void> {
  await db
    .insertInto('cuestionario_acto')
    .values({ ...cambio, acto: canonicalText(acto), por, en: isoBogota(en) })
    .execute()
}

/** Every change of a draft, the last first. */
export async function findActos(
  db: Db,
  borrador: string,
  { pagina, tamano }: { readonly pagina: number; readonly tamano: number },
) {
  const suyos = db.selectFrom('cuestionario_acto as a').where('a.borrador', '=', borrador)
  const { total } = await suyos.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const filas = await suyos
    .innerJoin('cuenta as p', 'p.id', 'a.por')
    .select(['a.version', 'a.acto', 'a.en', 'p.nombre as quien'])
    .orderBy('a.version', 'desc')
    .limit(tamano)
    .offset((pagina - 1) * tamano)
    .execute()
  const leidas = filas.map(({ acto, ...resto }) => ({ ...resto, acto: JSON.parse(acto) as ActoGuardado }))
  return { filas: leidas, total: Number(total), pagina, tamano }
}

/** Who changed a piece last; null when nobody has since the draft was begun. */
export async function findQuienCambio(db: Db, borrador: string, pieza: string): Promise<string | null> {
  const fila = await db
    .selectFrom('cuestionario_acto as a')
    .innerJoin('cuenta as p', 'p.id', 'a.por')
    .select('p.nombre')
    .where('a.borrador', '=', borrador)
    .where('a.pieza', '=', pieza)
    .orderBy('a.version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return fila?.nombre ?? null
}

/** Vigencia of the one that comes with the system. */
export const CUESTIONARIO_SEMILLA = 2022

export async function findSemilla(db: Db, vigencia: number): Promise<Cuestionario | null> {
  const fila = await db
    .selectFrom('cuestionario_semilla')
    .select('contenido')
    .where('vigencia', '=', vigencia)
    .executeTakeFirst()
  return fila ? (JSON.parse(fila.contenido) as Cuestionario) : null
}

const bytesDe = (sha256: string | null): Buffer | null => (sha256 === null ? null : Buffer.from(sha256, 'hex'))
