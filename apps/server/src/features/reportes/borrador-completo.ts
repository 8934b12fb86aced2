import { isHomologada, type Meta, resolverHomologacion } from '@kpt/domain/planes'
import type { CondicionesEnvio, FaltaEnvio } from '@kpt/domain/reportes'
import { faltasEnvio } from '@kpt/domain/reportes'
import { respuestasPendientes } from '@kpt/domain/revision'
import {
  armarEntradas,
  compartidosVigentes,
  type EntradaMeta,
  type LoAnterior,
  revisarContenido,
  SIN_ANTERIOR,
} from '@kpt/domain/seguimiento'
import { type Fecha, fechaEn } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'
import { findIndicadoresActivos } from '../catalogo/index.ts'
import { findPlanVigente, type PlanVigente, readPlan, type VersionEnVigor } from '../planes/index.ts'
import { findSolicitudesDePlan } from '../sin-equivalente/index.ts'
import { findBorradorVisible } from './abrir-reporte.ts'
import { findSolicitudes } from './ajuste.repo.ts'
import { findCompartidos } from './compartido.repo.ts'
import { type CorteRegido, type CorteReportable, type Quien, situacionDelActo } from './corte.ts'
import { findLoAnterior } from './entradas.ts'
import { findCitadas } from './evidencia-citada.repo.ts'
import { cotasDe } from './pares.ts'
import type { Reporte } from './reporte.repo.ts'

/** A draft with everything that judges it. */
export type BorradorCompleto = {
  /** Plan version in force at the data date; null while the entity has no plan for the vigencia. */
  readonly vigente: PlanVigente | null
  readonly anterior: LoAnterior
  readonly entradas: readonly EntradaMeta[]
  readonly secuencia: number
}

/** Without what governs the vigencia, nothing is asked of its evidence: for whoever only counts what was answered. */
export async function armarBorrador(
  { db, alcance, servicios }: Quien,
  corte: CorteReportable & Partial<Pick<CorteRegido, 'regimen'>>,
): Promise<BorradorCompleto> {
  const { clave } = corte
  const vigente = await findPlanVigente(db, alcance, clave.entidad, corte.corte.fechaDatos, clave.vigencia)
  if (!vigente) return { vigente, anterior: SIN_ANTERIOR, entradas: [], secuencia: 0 }
  const anterior = await findLoAnterior(db, alcance, clave, vigente.periodoDesde)
  const { valores, secuencia } = await findBorradorVisible(db, alcance, corte)
  const { anteriores, ejecutadoAntes } = anterior
  const evidencias = {
    porMeta: await findCitadas(db, alcance, clave),
    exigida: corte.regimen?.exigeEvidencia ?? false,
  }
  const compartidos = compartidosVigentes(anterior.compartidos, await findCompartidos(db, alcance, clave))
  const entradas = armarEntradas(vigente.plan, clave.vigencia, valores, anteriores, ejecutadoAntes, evidencias, {
    fechaDatos: corte.corte.fechaDatos,
    compartidos,
    pares: await cotasDe({ db, servicios }, clave),
  })
  return { vigente, anterior, entradas, secuencia }
}

/** Everything that stops the submission now, in the order in which a person would solve it. */
export function faltasDelBorrador(
  quien: Quien,
  corte: CorteRegido,
  reporte: Reporte | null,
  { vigente, entradas }: BorradorCompleto,
): Promise<FaltaEnvio[]> {
  return faltasDe(quien, corte, reporte, vigente, revisarContenido(entradas))
}

/** The same for a content already looked at. */
export async function faltasDe(
  quien: Quien,
  corte: CorteRegido,
  reporte: Reporte | null,
  vigente: VersionEnVigor | null,
  contenido: Pick<CondicionesEnvio, 'bloqueantes' | 'sinConfirmar' | 'sinReporte'>,
): Promise<FaltaEnvio[]> {
  const respondiendo = (reporte?.ronda ?? 0) > 0
  return faltasEnvio({
    ventana: situacionDelActo(corte, 'enviar', respondiendo, quien.ahora),
    excepcion: false,
    plan: situacionPlan(vigente),
    homologacion: await homologacionDe(quien, corte, vigente),
    ...contenido,
    ajustes: respondiendo ? await ajustesPendientes(quien, corte) : null,
  })
}

function situacionPlan(vigente: VersionEnVigor | null): CondicionesEnvio['plan'] {
  if (!vigente) return 'sin_plan'
  return vigente.versionFinalizada === null ? 'sin_finalizar' : 'finalizado'
}

/** By the exceptions and the requests of the day of the act: an exception that is over stops again, whatever the date of the data. */
async function homologacionDe(
  { db, alcance, ahora }: Quien,
  { corte, regimen }: CorteRegido,
  vigente: VersionEnVigor | null,
): Promise<CondicionesEnvio['homologacion']> {
  const exigida = regimen.exigeHomologacion
  // A code that was active when the version of the plan was made stays valid for that version (R2.3).
  if (!exigida || !vigente || vigente.homologada) return { exigida, faltan: [] }
  const { metas } = await readPlan(db, alcance, vigente.clave, vigente)
  const alCorte = await sinHomologar(db, metas, corte.fechaDatos)
  const faltan = alCorte.length === 0 ? [] : await sinHomologar(db, alCorte, vigente.hechaEl)
  if (faltan.length === 0) return { exigida, faltan: [] }
  const cuenta = { metas: metas.length, sinHomologar: faltan.map((meta) => meta.numero) }
  const solicitudes = await findSolicitudesDePlan(db, alcance, vigente.clave)
  return { exigida, faltan: resolverHomologacion(cuenta, solicitudes, fechaEn(ahora)).faltan }
}

async function sinHomologar(db: Db, metas: readonly Meta[], fecha: Fecha): Promise<Meta[]> {
  const suyos = metas.flatMap(({ indicador }) => indicador ?? [])
  const activos = await findIndicadoresActivos(db, fecha, suyos)
  return metas.filter((meta) => !isHomologada(meta, activos))
}

/** What an open request still waits for. */
export async function ajustesPendientes(
  { db, alcance }: Quien,
  { clave }: CorteReportable,
): Promise<CondicionesEnvio['ajustes']> {
  const [ultima] = await findSolicitudes(db, alcance, clave)
  return ultima ? respuestasPendientes(ultima, ultima.respuestas) : null
}
