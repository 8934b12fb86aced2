// What DNP published: every version of the questionnaire of a vigencia, its canonical text and fingerprint. Only added to; public data.
import { createHash } from 'node:crypto'
import type { Cuestionario } from '@kpt/domain/gestionweb'
import { canonicalText, type Instante, isoBogota } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'

export type VersionCuestionario = {
  readonly vigencia: number
  readonly numero: number
  /** SHA-256 of the text, in hexadecimal. */
  readonly sha256: string
  readonly publicadoEn: string
  /** Why the version before it was corrected; null for the first. */
  readonly motivo: string | null
}

export type CuestionarioPublicado = VersionCuestionario & {
  /** Canonical text: the one that gives the fingerprint. */
  readonly texto: string
  readonly cuestionario: Cuestionario
  /** Fingerprint of the PDF of its acta. */
  readonly documento: string | null
}

/** The last version published for a vigencia; null when there is none. */
export async function findCuestionarioPublicado(db: Db, vigencia: number): Promise<CuestionarioPublicado | null> {
  const fila = await consulta(db, vigencia).orderBy('numero', 'desc').limit(1).executeTakeFirst()
  return fila ? toPublicado(fila) : null
}

/** One version, whatever came after it: what a report that was answered on it goes on reading. */
export async function findVersionCuestionario(
  db: Db,
  { vigencia, numero }: { readonly vigencia: number; readonly numero: number },
): Promise<CuestionarioPublicado | null> {
  const fila = await consulta(db, vigencia).where('numero', '=', numero).executeTakeFirst()
  return fila ? toPublicado(fila) : null
}

/** The newest first. */
export async function findVersiones(db: Db, vigencia: number): Promise<VersionCuestionario[]> {
  const filas = await db
    .selectFrom('cuestionario_version')
    .select(['vigencia', 'numero', 'motivo', 'en as publicadoEn'])
    .select(sql<string>`encode(sha256, 'hex')`.as('sha256'))
    .where('vigencia', '=', vigencia)
    .orderBy('numero', 'desc')
    .execute()
  return filas
}

/** The last version of each vigencia, the latest vigencia first. */
export async function findUltimas(db: Db, { pagina, tamano }: { pagina: number; tamano: number }) {
  const { total } = await db
    .selectFrom('cuestionario_version')
    .select((eb) => eb.fn.count<number>('vigencia').distinct().as('total'))
    .executeTakeFirstOrThrow()
  const filas = await db
    .selectFrom('cuestionario_version')
    .distinctOn('vigencia')
    .select(['vigencia', 'numero', 'motivo', 'texto', 'en as publicadoEn'])
    .select([sql<string>`encode(sha256, 'hex')`.as('sha256'), sql<string | null>`null`.as('documento')])
    .orderBy('vigencia', 'desc')
    .orderBy('numero', 'desc')
    .limit(tamano)
    .offset((pagina - 1) * tamano)
    .execute()
  return { total: Number(total), filas: filas.map(toPublicado) }
}

type Nuevo = {
  readonly cuestionario: Cuestionario
  readonly numero: number
  readonly motivo: string | null
  readonly documento: string | null
  readonly por: string
  readonly en: Instante
}

/** Answers its fingerprint. */
export async function insertVersion(db: Db, { cuestionario, documento, en, ...resto }: Nuevo): Promise<string> {
  const texto = canonicalText(cuestionario)
  const sha256 = createHash('sha256').update(texto).digest()
  const acta = documento === null ? null : Buffer.from(documento, 'hex')
  await db
    .insertInto('cuestionario_version')
    .values({ vigencia: cuestionario.vigencia, texto, sha256, documento: acta, en: isoBogota(en), ...resto })
    .execute()
  return sha256.toString('hex')
}

function consulta(db: Db, vigencia: number) {
  return db
    .selectFrom('cuestionario_version')
    .select(['vigencia', 'numero', 'motivo', 'texto', 'en as publicadoEn'])
    .select([
      sql<string>`encode(sha256, 'hex')`.as('sha256'),
      sql<string | null>`encode(documento, 'hex')`.as('documento'),
    ])
    .where('vigencia', '=', vigencia)
}

function toPublicado(fila: Omit<CuestionarioPublicado, 'cuestionario'>): CuestionarioPublicado {
  return { ...fila, cuestionario: JSON.parse(fila.texto) as Cuestionario }
}
