import type { Plan } from '@kpt/domain/planes'
import type { ClaveReporte } from '@kpt/domain/reportes'
import {
  citasDe,
  type DocumentoSeguimiento,
  type EntradaMeta,
  ejecutadoEn,
  entradasCongeladas,
  type LoAnterior,
  loAnterior,
} from '@kpt/domain/seguimiento'
import type { Db } from '../../platform/db/conexion.ts'
import type { Alcance } from '../../platform/http/index.ts'
import { findPlanDeVersion } from '../planes/index.ts'
import { findDocumentos, findVigentes } from './version.repo.ts'

export async function findLoAnterior(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  periodoDesde: number,
): Promise<LoAnterior> {
  const vigencias = { desde: periodoDesde, hasta: clave.vigencia }
  const { antes, citadas } = citasDe(await findVigentes(db, alcance, clave, vigencias), clave)
  return loAnterior(await findDocumentos(db, alcance, clave, citadas), antes, clave.vigencia)
}

/** What a submitted version says, with the plan that it names. */
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
  return { plan, entradas: entradasCongeladas(plan, documento, ejecutadoEn(antes)) }
}
