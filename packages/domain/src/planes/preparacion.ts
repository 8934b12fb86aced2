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
  /** Without equivalent in the Catálogo, under an exception in force. */
  readonly exceptuadas: number
  /** Without equivalent, waiting for DNP. */
  readonly enEspera: number
  /** Without equivalent, answered by DNP: the entity has to confirm the code or to answer. */
  readonly respondidas: number
}

export const HOMOLOGACIONES = ['completa', 'en_espera', 'incompleta', 'sin_metas'] as const
export type EstadoHomologacion = (typeof HOMOLOGACIONES)[number]

/** `en_espera`: what is left is in the hands of DNP, and does not stop the entity. */
export function estadoHomologacion(de: Omit<Preparacion, 'estado' | 'respondidas'>): EstadoHomologacion {
  if (de.metas === 0) return 'sin_metas'
  const resueltas = de.homologadas + de.exceptuadas
  if (resueltas === de.metas) return 'completa'
  return resueltas + de.enEspera === de.metas ? 'en_espera' : 'incompleta'
}

/** What of the metas without equivalent a plan has, for whoever looks for them. */
export const SIN_EQUIVALENTE_EN_PLAN = ['espera', 'excepcion'] as const
export type SinEquivalenteEnPlan = (typeof SIN_EQUIVALENTE_EN_PLAN)[number]

export function tieneSinEquivalente(de: Pick<Preparacion, 'exceptuadas' | 'enEspera'>, cual: SinEquivalenteEnPlan) {
  return (cual === 'espera' ? de.enEspera : de.exceptuadas) > 0
}

/** The four states add up to `entidades`. */
export type CuentaPreparacion = {
  readonly entidades: number
  readonly sinPlan: number
  readonly enConstruccion: number
  readonly finalizado: number
  readonly enModificacion: number
  /** With a plan all of whose metas are homologadas or under an exception. */
  readonly homologacionCompleta: number
  readonly metas: number
  readonly homologadas: number
  readonly exceptuadas: number
  readonly enEspera: number
  readonly respondidas: number
}

export function contarPreparacion(planes: readonly Preparacion[]): CuentaPreparacion {
  const con = (estado: EstadoPreparacion) => planes.filter((p) => p.estado === estado).length
  const suma = (de: 'metas' | 'homologadas' | 'exceptuadas' | 'enEspera' | 'respondidas') =>
    planes.reduce((total, p) => total + p[de], 0)
  return {
    entidades: planes.length,
    sinPlan: con('sin_plan'),
    enConstruccion: con('en_construccion'),
    finalizado: con('finalizado'),
    enModificacion: con('en_modificacion'),
    homologacionCompleta: planes.filter((p) => estadoHomologacion(p) === 'completa').length,
    metas: suma('metas'),
    homologadas: suma('homologadas'),
    exceptuadas: suma('exceptuadas'),
    enEspera: suma('enEspera'),
    respondidas: suma('respondidas'),
  }
}
