import type { EstadoPlan, OrigenVersion } from '@kpt/domain/planes'
import { type Fecha, fechaEn, type Instante, isoBogota, parseInstante } from '@kpt/domain/shared'
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
  /** Numbers of the metas that were not homologadas when it was made. */
  readonly sinHomologar: readonly string[]
  readonly origen: OrigenVersion
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
    .leftJoin('plan_sin_homologar as s', (j) =>
      j
        .onRef('s.entidad', '=', 'v.entidad')
        .onRef('s.periodo_desde', '=', 'v.periodo_desde')
        .onRef('s.version', '=', 'v.version'),
    )
    .select(['v.version', 'v.sha256', 'v.metas', 'v.homologadas', 'v.origen', 'v.carga', 'v.restaura', 'v.en', 'v.rol'])
    .select(['c.nombre', 's.metas as sinHomologar'])
    .where('v.entidad', '=', entidad)
    .where('v.periodo_desde', '=', desde)
    .orderBy('v.version', 'desc')
    .execute()
  return filas.map(({ en, rol, nombre, sinHomologar, ...fila }) => ({
    ...fila,
    sinHomologar: sinHomologar ?? [],
    sha256: fila.sha256.toString('hex'),
    origen: fila.origen as VersionFila['origen'],
    creadaEn: en,
    autor: { nombre, rol },
  }))
}

/** What decides which version a corte reads, of each version of a plan. */
type VersionDeVigencia = Pick<VersionFila, 'version' | 'sha256' | 'metas' | 'homologadas'> & {
  readonly hechaEl: Fecha
  /** Null while nobody has declared it finalizada. */
  readonly finalizadaEl: Fecha | null
  /** The same for all: those of the plan itself. */
  readonly periodoDesde: number
  readonly actual: number
  readonly estado: EstadoPlan
  readonly versionFinalizada: number | null
}

/** Versions of the plan whose period contains the vigencia, newest first; when two plans do, of the one that began later. */
export async function findVersionesDeVigencia(
  db: Db,
  alcance: Alcance,
  entidad: string,
  vigencia: number,
): Promise<VersionDeVigencia[]> {
  assertAlcance(alcance, entidad)
  const filas = await db
    .selectFrom('plan as p')
    .innerJoin('plan_version as v', (j) =>
      j.onRef('v.entidad', '=', 'p.entidad').onRef('v.periodo_desde', '=', 'p.periodo_desde'),
    )
    .leftJoin('plan_finalizacion as f', (j) =>
      j
        .onRef('f.entidad', '=', 'v.entidad')
        .onRef('f.periodo_desde', '=', 'v.periodo_desde')
        .onRef('f.version', '=', 'v.version'),
    )
    .select(['p.periodo_desde', 'p.version as actual', 'p.estado', 'p.version_finalizada'])
    .select(['v.version', 'v.sha256', 'v.metas', 'v.homologadas', 'v.en', 'f.en as finalizada'])
    .where('p.entidad', '=', entidad)
    .where('p.periodo_desde', '<=', vigencia)
    .where('p.periodo_hasta', '>=', vigencia)
    .orderBy('p.periodo_desde', 'desc')
    .orderBy('v.version', 'desc')
    .execute()
  const suyas = filas.filter((fila) => fila.periodo_desde === filas[0]?.periodo_desde)
  return suyas.map((fila) => ({
    ...{ version: fila.version, metas: fila.metas, homologadas: fila.homologadas, actual: fila.actual },
    sha256: fila.sha256.toString('hex'),
    hechaEl: diaDe(fila.en),
    finalizadaEl: fila.finalizada === null ? null : diaDe(fila.finalizada),
    periodoDesde: fila.periodo_desde,
    estado: fila.estado as EstadoPlan,
    versionFinalizada: fila.version_finalizada,
  }))
}

function diaDe(instante: string): Fecha {
  return fechaEn(parseInstante(instante) ?? 0)
}

/** Canonical text of a version, whose row is known to exist. */
export async function findTexto(...cual: Parameters<typeof consultaTexto>): Promise<string> {
  return (await consultaTexto(...cual).executeTakeFirstOrThrow()).texto
}

export function consultaTexto(db: Db, alcance: Alcance, { entidad, desde }: ClavePlan, version: number) {
  assertAlcance(alcance, entidad)
  return db
    .selectFrom('plan_version')
    .select('texto')
    .where('entidad', '=', entidad)
    .where('periodo_desde', '=', desde)
    .where('version', '=', version)
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
  const { cuenta, sha256, sinHomologar, ...resto } = nueva
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
  if (sinHomologar.length === 0) return
  await db
    .insertInto('plan_sin_homologar')
    .values({ entidad, periodo_desde: desde, version: nueva.version, metas: [...sinHomologar] })
    .execute()
}
