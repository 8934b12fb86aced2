import type { Plan } from '@kpt/domain/planes'
import type { ClaveReporte } from '@kpt/domain/reportes'
import {
  type CargaCitada,
  type Citas,
  citasDe,
  type DocumentoSeguimiento,
  type EjecucionAnterior,
  type EntradaMeta,
  ejecutadoEn,
  entradasCongeladas,
  type LoAnterior,
  loAnterior,
} from '@kpt/domain/seguimiento'
import type { Db } from '../../platform/db/conexion.ts'
import type { Alcance } from '../../platform/http/index.ts'
import { findPlanDeVersion } from '../planes/index.ts'
import { leerEjecucion } from './documento.ts'
import { findTextosCargados, findUltimasCargas } from './ejecucion-anterior.repo.ts'
import { findDocumentos, findVigentes } from './version.repo.ts'

export async function findLoAnterior(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  periodoDesde: number,
): Promise<LoAnterior> {
  const { antes, citadas, cargadas } = await findCitas(db, alcance, clave, periodoDesde)
  const documentos = await findDocumentos(db, alcance, clave, citadas)
  const cargas = await findCargadas(db, alcance, { entidad: clave.entidad, desde: periodoDesde }, cargadas)
  return loAnterior(documentos, antes, clave.vigencia, cargas)
}

/** What a corte looks back to, by name. */
async function findCitas(db: Db, alcance: Alcance, clave: ClaveReporte, desde: number): Promise<Citas> {
  const vigentes = await findVigentes(db, alcance, clave, { desde, hasta: clave.vigencia })
  return citasDe(vigentes, clave, await findUltimasCargas(db, alcance, { entidad: clave.entidad, desde }))
}

/** Loads as they were when a report named them: a newer one changes nothing of what is read here. */
export async function findCargadas(
  db: Db,
  alcance: Alcance,
  plan: { readonly entidad: string; readonly desde: number },
  cargadas: readonly CargaCitada[],
): Promise<EjecucionAnterior[]> {
  return (await findTextosCargados(db, alcance, plan, cargadas)).map(leerEjecucion)
}

/** What a submitted version says, with the plan that it names. */
export async function entradasDelDocumento(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  documento: DocumentoSeguimiento,
): Promise<{ plan: Plan; entradas: EntradaMeta[] }> {
  const clavePlan = { entidad: clave.entidad, desde: documento.plan.desde }
  const plan = await findPlanDeVersion(db, alcance, clavePlan, documento.plan.version)
  const antes = await findDocumentos(db, alcance, clave, documento.antes ?? [])
  const cargas = await findCargadas(db, alcance, clavePlan, documento.cargadas ?? [])
  return { plan, entradas: entradasCongeladas(plan, documento, ejecutadoEn(antes, cargas)) }
}
