import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'
import type { ClavePlan } from './planes.repo.ts'

/** A version of a plan without its text. */
export type VersionFila = {
  readonly version: number
  /** SHA-256 in hexadecimal of its canonical text. */
  readonly sha256: string
  readonly metas: number
  readonly homologadas: number
  readonly origen: 'libro' | 'restauracion'
  /** Upload it came from. */
  readonly carga: string | null
  /** Version it brings back. */
  readonly restaura: number | null
  readonly creadaEn: string
  readonly autor: { readonly nombre: string; readonly rol: string }
}

/** Versions of the plan, newest first. */
export async function findVersiones(db: Db, alcance: Alcance, { entidad, desde }: ClavePlan): Promise<VersionFila[]> {
  assertAlcance(alcance, entidad)
  const filas = await db
    .selectFrom('plan_version as v')
    .innerJoin('cuenta as c', 'c.id', 'v.por')
    .select(['v.version', 'v.sha256', 'v.metas', 'v.homologadas', 'v.origen', 'v.carga', 'v.restaura', 'v.en', 'v.rol'])
    .select('c.nombre')
    .where('v.entidad', '=', entidad)
    .where('v.periodo_desde', '=', desde)
    .orderBy('v.version', 'desc')
    .execute()
  return filas.map(({ en, rol, nombre, ...fila }) => ({
    ...fila,
    sha256: fila.sha256.toString('hex'),
    origen: fila.origen as VersionFila['origen'],
    creadaEn: en,
    autor: { nombre, rol },
  }))
}

/** Canonical text of a version, whose row is known to exist. */
export async function findTexto(
  db: Db,
  alcance: Alcance,
  { entidad, desde }: ClavePlan,
  version: number,
): Promise<string> {
  assertAlcance(alcance, entidad)
  const { texto } = await db
    .selectFrom('plan_version')
    .select('texto')
    .where('entidad', '=', entidad)
    .where('periodo_desde', '=', desde)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  return texto
}

export type VersionNueva = Omit<VersionFila, 'creadaEn' | 'autor'> & {
  readonly texto: string
  readonly cuenta: string
  readonly rol: string
}

/** Versions are written once: neither this program nor its database role can change one. */
export async function insertVersion(
  db: Db,
  alcance: Alcance,
  { entidad, desde }: ClavePlan,
  nueva: VersionNueva,
  ahora: Instante,
): Promise<void> {
  assertAlcance(alcance, entidad)
  const { cuenta, sha256, ...resto } = nueva
  await db
    .insertInto('plan_version')
    .values({
      ...resto,
      entidad,
      periodo_desde: desde,
      sha256: Buffer.from(sha256, 'hex'),
      por: cuenta,
      en: isoBogota(ahora),
    })
    .execute()
}
