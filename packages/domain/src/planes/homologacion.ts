// Homologation: a meta is homologada when it holds an active indicator whose prefixes agree with its product, programme and sector (R2.3).
import { prefijosCoherentes } from '../catalogo/index.ts'
import type { Fecha } from '../shared/index.ts'
import type { MetaLeida, Plan, PlanLeido } from './plan.ts'
import { exceptuaEl, type SolicitudDeMeta } from './sin-equivalente.ts'

type CodigosMeta = Pick<MetaLeida, 'sector' | 'programa' | 'producto' | 'indicador'>

export type Homologacion = {
  readonly homologadas: number
  readonly metas: number
  /** Share of the metas de producto, 0 to 1; null when there are none. */
  readonly fraccion: number | null
}

/** `codigosActivos`: nine-digit indicators in force for this version of the plan. */
export function homologacion(plan: PlanLeido | Plan, codigosActivos: ReadonlySet<string>): Homologacion {
  const homologadas = plan.metas.filter((meta) => isHomologada(meta, codigosActivos)).length
  const metas = plan.metas.length
  return { homologadas, metas, fraccion: metas === 0 ? null : homologadas / metas }
}

export function isHomologada(meta: CodigosMeta, codigosActivos: ReadonlySet<string>): boolean {
  return fallaHomologacion(meta, codigosActivos) === null
}

export const FALLAS_HOMOLOGACION = ['sin_codigo', 'codigo_inactivo', 'prefijos'] as const
export type FallaHomologacion = (typeof FALLAS_HOMOLOGACION)[number]

/** Why a meta is not homologada; null when it is. */
export function fallaHomologacion(meta: CodigosMeta, codigosActivos: ReadonlySet<string>): FallaHomologacion | null {
  const { sector, programa, producto, indicador } = meta
  if (indicador === null) return 'sin_codigo'
  if (!codigosActivos.has(indicador)) return 'codigo_inactivo'
  return prefijosCoherentes({ sector, programa, producto, indicador }) ? null : 'prefijos'
}

/** Numbers of the metas of a version that are not homologadas: kept with it, so that no plan is opened to count them. */
export function numerosSinHomologar(plan: Plan, codigosActivos: ReadonlySet<string>): string[] {
  return plan.metas.filter((meta) => !isHomologada(meta, codigosActivos)).map((meta) => meta.numero)
}

/** What is resolved of a plan, what DNP has in hand, and what stops the entity. */
export type Resolucion = {
  readonly metas: number
  readonly homologadas: number
  /** Without equivalent, under an exception in force. */
  readonly exceptuadas: number
  /** Without equivalent, waiting for DNP: they do not stop the entity. */
  readonly enEspera: number
  /** Numbers of the metas that stop the submission where homologation is demanded. */
  readonly faltan: readonly string[]
  /** Homologadas and exceptuadas over the metas de producto, 0 to 1; null when there are none. */
  readonly fraccion: number | null
}

/**
 * The one count of homologation: the gate, the boards and the screens read it. `sinHomologar`: numbers of the metas of the version that
 * are not homologadas; requests of metas that are homologadas, or are not of the plan any more, count for nothing.
 */
export function resolverHomologacion(
  { metas, sinHomologar }: { readonly metas: number; readonly sinHomologar: readonly string[] },
  solicitudes: readonly SolicitudDeMeta[],
  hoy: Fecha,
): Resolucion {
  const exceptuadas = new Set(solicitudes.filter((s) => exceptuaEl(s, hoy)).map((s) => s.meta))
  const enEspera = new Set(solicitudes.filter((s) => s.estado === 'en_dnp').map((s) => s.meta))
  const resueltas = sinHomologar.filter((meta) => exceptuadas.has(meta))
  const esperan = sinHomologar.filter((meta) => !exceptuadas.has(meta) && enEspera.has(meta))
  const homologadas = metas - sinHomologar.length
  return {
    ...{ metas, homologadas, exceptuadas: resueltas.length, enEspera: esperan.length },
    faltan: sinHomologar.filter((meta) => !exceptuadas.has(meta) && !enEspera.has(meta)),
    fraccion: metas === 0 ? null : (homologadas + resueltas.length) / metas,
  }
}

/** Where one meta stands: homologada, in the hands of DNP or answered by it, or what its code lacks. */
export const SITUACIONES_META = [
  ...FALLAS_HOMOLOGACION,
  ...(['con_codigo', 'devuelta', 'en_dnp', 'exceptuada', 'homologada'] as const),
] as const
export type SituacionMeta = (typeof SITUACIONES_META)[number]

/** `solicitudes`: those of this meta, the last one first. The exception in force counts even if something else was asked afterwards. */
export function situacionMeta(
  falla: FallaHomologacion | null,
  solicitudes: readonly SolicitudDeMeta[],
  hoy: Fecha,
): SituacionMeta {
  if (falla === null) return 'homologada'
  if (solicitudes.some((s) => exceptuaEl(s, hoy))) return 'exceptuada'
  const [ultima] = solicitudes
  if (ultima?.estado === 'en_dnp' || ultima?.estado === 'devuelta' || ultima?.estado === 'con_codigo')
    return ultima.estado
  return falla
}
