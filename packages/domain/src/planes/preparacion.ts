// How far the plans of a territory are from being reported on: loaded, finished, homologados (R2.2, R2.3; Circular 0009-4 de 2023, num. 12).
import { ESTADOS_PLAN } from './vida.ts'

/** Where the plan of an entity stands, also before there is one. */
export const ESTADOS_PREPARACION = ['sin_plan', ...ESTADOS_PLAN] as const
export type EstadoPreparacion = (typeof ESTADOS_PREPARACION)[number]

/** The last version of a plan as it was made; all zeros while there is none. */
export type Preparacion = {
  readonly estado: EstadoPreparacion
  readonly metas: number
  readonly homologadas: number
}

export const HOMOLOGACIONES = ['completa', 'incompleta', 'sin_metas'] as const
export type EstadoHomologacion = (typeof HOMOLOGACIONES)[number]

export function estadoHomologacion({ metas, homologadas }: Pick<Preparacion, 'metas' | 'homologadas'>) {
  if (metas === 0) return 'sin_metas' satisfies EstadoHomologacion
  return homologadas === metas ? 'completa' : 'incompleta'
}

/** The four states add up to `entidades`. */
export type CuentaPreparacion = {
  readonly entidades: number
  readonly sinPlan: number
  readonly enConstruccion: number
  readonly finalizado: number
  readonly enModificacion: number
  /** With a plan all of whose metas are homologadas. */
  readonly homologacionCompleta: number
  readonly metas: number
  readonly homologadas: number
}

export function contarPreparacion(planes: readonly Preparacion[]): CuentaPreparacion {
  const con = (estado: EstadoPreparacion) => planes.filter((p) => p.estado === estado).length
  const suma = (de: 'metas' | 'homologadas') => planes.reduce((total, p) => total + p[de], 0)
  return {
    entidades: planes.length,
    sinPlan: con('sin_plan'),
    enConstruccion: con('en_construccion'),
    finalizado: con('finalizado'),
    enModificacion: con('en_modificacion'),
    homologacionCompleta: planes.filter((p) => estadoHomologacion(p) === 'completa').length,
    metas: suma('metas'),
    homologadas: suma('homologadas'),
  }
}
