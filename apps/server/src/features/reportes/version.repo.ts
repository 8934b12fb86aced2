import type { Firma, ViaFirma } from '@kpt/domain/acceso'
import type { ClaveReporte } from '@kpt/domain/reportes'
import type { DocumentoSeguimiento, VersionCitada } from '@kpt/domain/seguimiento'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { Selectable } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { Escritura } from '../../platform/db/en-una-sentencia.ts'
import type { Tablas } from '../../platform/db/filas.gen.ts'
import { type Alcance, assertAlcance, type ContextoTerritorial } from '../../platform/http/index.ts'
import { leerDocumento } from './documento.ts'
import { columnasDe } from './reporte.repo.ts'

/** What a version reports on: a version of the plan, with the methodology that measures it, or one of a questionnaire. */
export type BaseDeVersion = {
  readonly planDesde: number | null
  readonly planVersion: number | null
  readonly metodologia: string | null
  readonly cuestionario: { readonly version: number; readonly sha256: string } | null
}

/** A submitted version without its text, as the contract shows it. */
export type VersionReporte = BaseDeVersion & {
  readonly version: number
  readonly sha256: string
  readonly recibo: string
  readonly enviadaEn: string
  readonly autor: { readonly nombre: string; readonly rol: string }
  /** In time or late, against the calendar; null in rounds of adjustments, which never make a report late. */
  readonly oportuna: boolean | null
  readonly ronda: number
  readonly firma: { readonly via: ViaFirma; readonly en: string } | null
}

export type VersionNueva = BaseDeVersion & {
  readonly version: number
  readonly texto: string
  readonly sha256: Buffer
  readonly recibo: string
  readonly ronda: number
  readonly oportuna: boolean | null
  readonly firma: Firma
}

/** Freezes a version. Neither this program nor its database role can change it afterwards. */
export function insertVersion(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  { planDesde, planVersion, cuestionario, firma, ...nueva }: VersionNueva,
  autor: { readonly cuenta: string; readonly rol: string; readonly en: Instante },
): Escritura {
  assertAlcance(alcance, clave.entidad)
  return db.insertInto('reporte_version').values({
    ...columnasDe(clave),
    ...nueva,
    periodo_desde: planDesde,
    plan_version: planVersion,
    cuestionario: cuestionario?.version ?? null,
    cuestionario_sha256: cuestionario && Buffer.from(cuestionario.sha256, 'hex'),
    firma_via: firma.via,
    firma_en: isoBogota(firma.en),
    por: autor.cuenta,
    rol: autor.rol,
    en: isoBogota(autor.en),
  })
}

/** The version just sent, as it will be read back. */
export function comoEnviada(
  { texto: _texto, sha256, firma, ...nueva }: VersionNueva,
  { persona: { nombre, rol }, ahora }: Pick<ContextoTerritorial, 'persona' | 'ahora'>,
): VersionReporte {
  return {
    ...nueva,
    sha256: sha256.toString('hex'),
    enviadaEn: isoBogota(ahora),
    autor: { nombre, rol },
    firma: { via: firma.via, en: isoBogota(firma.en) },
  }
}

const COLUMNAS = [
  ...(['version', 'sha256', 'recibo', 'en', 'rol', 'oportuna', 'ronda', 'firma_via', 'firma_en'] as const),
  ...(['periodo_desde', 'plan_version', 'metodologia', 'cuestionario', 'cuestionario_sha256'] as const),
] as const

/** Submitted versions, newest first. */
export async function findVersiones(db: Db, alcance: Alcance, clave: ClaveReporte): Promise<VersionReporte[]> {
  assertAlcance(alcance, clave.entidad)
  const filas = await db
    .selectFrom('reporte_version as v')
    .innerJoin('cuenta as c', 'c.id', 'v.por')
    .select(COLUMNAS.map((columna) => `v.${columna}` as const))
    .select('c.nombre')
    .where('v.entidad', '=', clave.entidad)
    .where('v.instrumento', '=', clave.instrumento)
    .where('v.vigencia', '=', clave.vigencia)
    .where('v.corte', '=', clave.corte)
    .orderBy('v.version', 'desc')
    .execute()
  return filas.map(toVersion)
}

type FilaVersion = Pick<Selectable<Tablas['reporte_version']>, (typeof COLUMNAS)[number]> & { readonly nombre: string }

function toVersion({ sha256, en, rol, nombre, periodo_desde, plan_version, ...fila }: FilaVersion): VersionReporte {
  const { cuestionario, cuestionario_sha256, firma_via, firma_en, ...resto } = fila
  const huella = cuestionario_sha256?.toString('hex')
  return {
    ...resto,
    sha256: sha256.toString('hex'),
    enviadaEn: en,
    autor: { nombre, rol },
    planDesde: periodo_desde,
    planVersion: plan_version,
    cuestionario: cuestionario === null || huella === undefined ? null : { version: cuestionario, sha256: huella },
    firma: firma_via === null || firma_en === null ? null : { via: firma_via as ViaFirma, en: firma_en },
  }
}

const DE_METAS: ClaveReporte['instrumento'] = 'seguimiento'

/** What was frozen in these versions, of one or several reports of the same entity and instrument; oldest first. */
export async function findDocumentos(
  db: Db,
  alcance: Alcance,
  clave: Pick<ClaveReporte, 'entidad' | 'instrumento'>,
  citadas: readonly VersionCitada[],
): Promise<DocumentoSeguimiento[]> {
  // Whoever looks for metas finds none in the answers of a questionnaire.
  if (clave.instrumento !== DE_METAS) return []
  return (await findTextos(db, alcance, clave, citadas)).map(leerDocumento)
}

/** The same as they are kept. */
export async function findTextos(
  db: Db,
  alcance: Alcance,
  { entidad, instrumento }: Pick<ClaveReporte, 'entidad' | 'instrumento'>,
  citadas: readonly VersionCitada[],
): Promise<string[]> {
  assertAlcance(alcance, entidad)
  if (citadas.length === 0) return []
  const filas = await db
    .selectFrom('reporte_version')
    .select('texto')
    .where('entidad', '=', entidad)
    .where('instrumento', '=', instrumento)
    .where((eb) => eb.or(citadas.map(({ vigencia, corte, version }) => eb.and({ vigencia, corte, version }))))
    .orderBy('vigencia')
    .orderBy('corte')
    .orderBy('version')
    .execute()
  return filas.map(({ texto }) => texto)
}

/** What was frozen in one version; null when there is no such version. */
export async function findDocumento(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  version: number,
): Promise<DocumentoSeguimiento | null> {
  const { vigencia, corte } = clave
  const [documento] = await findDocumentos(db, alcance, clave, [{ vigencia, corte, version }])
  return documento ?? null
}

/** The version that counts in each corte of an entity, between two vigencias; in order. */
export async function findVigentes(...donde: Parameters<typeof consultaVigentes>): Promise<VersionCitada[]> {
  return await consultaVigentes(...donde).execute()
}

export function consultaVigentes(
  db: Db,
  alcance: Alcance,
  { entidad, instrumento }: Pick<ClaveReporte, 'entidad' | 'instrumento'>,
  vigencias: { readonly desde: number; readonly hasta: number },
) {
  assertAlcance(alcance, entidad)
  return db
    .selectFrom('reporte')
    .select(['vigencia', 'corte', 'vigente as version'])
    .where('entidad', '=', entidad)
    .where('instrumento', '=', instrumento)
    .where('vigencia', '>=', vigencias.desde)
    .where('vigencia', '<=', vigencias.hasta)
    .where('vigente', 'is not', null)
    .orderBy('vigencia')
    .orderBy('corte')
    .$narrowType<{ version: number }>()
}
