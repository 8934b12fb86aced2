import type { Plan } from '@kpt/domain/planes'
import type { ClaveReporte } from '@kpt/domain/reportes'
import {
  armarEntradas,
  type DocumentoSeguimiento,
  type EntradaMeta,
  type ValoresMeta,
  type VersionCitada,
  valoresDelDocumento,
} from '@kpt/domain/seguimiento'
import type { Db } from '../../platform/db/conexion.ts'
import type { Alcance } from '../../platform/http/index.ts'
import { findPlanDeVersion } from '../planes/index.ts'
import { findDocumentos, findVigentes } from './version.repo.ts'

type PorMeta<T> = Readonly<Record<string, T>>

/** What was submitted before a corte and still counts: it stands beside what is written now. */
export type LoAnterior = {
  /** Values at the last submitted corte of the same vigencia. */
  readonly anteriores: PorMeta<ValoresMeta>
  /** Versions with which earlier vigencias of the period ended, and what each meta had executed. */
  readonly antes: readonly VersionCitada[]
  readonly ejecutadoAntes: PorMeta<Readonly<Record<string, string>>>
}

export async function findLoAnterior(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  periodoDesde: number,
): Promise<LoAnterior> {
  const vigencias = { desde: periodoDesde, hasta: clave.vigencia }
  const vigentes = await findVigentes(db, alcance, clave, vigencias)
  const previa = vigentes.findLast((v) => v.vigencia === clave.vigencia && v.corte < clave.corte)
  const antes = ultimasDe(vigentes.filter((v) => v.vigencia < clave.vigencia))
  const documentos = await findDocumentos(db, alcance, clave, previa ? [...antes, previa] : antes)
  const anterior = documentos.find((d) => d.vigencia === clave.vigencia)
  return {
    anteriores: anterior ? valoresDelDocumento(anterior) : {},
    antes,
    ejecutadoAntes: ejecutadoEn(documentos.filter((d) => d.vigencia < clave.vigencia)),
  }
}

/** Input of the rules for a draft. */
export function entradasDelBorrador(
  plan: Plan,
  vigencia: number,
  valores: PorMeta<ValoresMeta>,
  { anteriores, ejecutadoAntes }: LoAnterior,
): EntradaMeta[] {
  return armarEntradas(plan, vigencia, valores, anteriores, ejecutadoAntes)
}

/**
 * Input of the formulas for a submitted version: nothing but what the version froze and the versions it names, so that its figures
 * come out the same for ever.
 */
export async function entradasDelDocumento(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  documento: DocumentoSeguimiento,
): Promise<{ plan: Plan; entradas: EntradaMeta[] }> {
  const plan = await findPlanDeVersion(
    db,
    alcance,
    { entidad: clave.entidad, desde: documento.plan.desde },
    documento.plan.version,
  )
  const antes = await findDocumentos(db, alcance, clave, documento.antes ?? [])
  return { plan, entradas: entradasDe(plan, documento, ejecutadoEn(antes)) }
}

export function entradasDe(
  plan: Plan,
  documento: DocumentoSeguimiento,
  ejecutadoAntes: LoAnterior['ejecutadoAntes'],
): EntradaMeta[] {
  return armarEntradas(plan, documento.vigencia, valoresDelDocumento(documento), {}, ejecutadoAntes)
}

/** The last corte of each vigencia; the list comes in order. */
function ultimasDe(vigentes: readonly VersionCitada[]): VersionCitada[] {
  return [...new Map(vigentes.map((v) => [v.vigencia, v])).values()]
}

function ejecutadoEn(documentos: readonly DocumentoSeguimiento[]): Record<string, Record<string, string>> {
  const porMeta: Record<string, Record<string, string>> = {}
  for (const { vigencia, metas } of documentos) {
    for (const { meta, ejecutado } of metas) {
      if (ejecutado !== null) porMeta[meta] = { ...porMeta[meta], [vigencia]: ejecutado }
    }
  }
  return porMeta
}
