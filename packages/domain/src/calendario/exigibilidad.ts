// Whether a corte can be demanded. The follow-up, only where a plan was legally due and in force at the data date (R1.9; Ley 152 de 1994, arts. 39 y 40);
// GESTIONWEB asks about the administration of the year, and a mayor without a plan answers it too (numeral 5 of Circular 0009-4 de 2023).
import { diasEntre, type Fecha, sumarDias } from '../shared/index.ts'
import type { Corte } from './cronograma.ts'
import type { Instrumento } from './instrumento.ts'

/** Years of a government, the day it takes office and the day by which its plan is adopted. */
export type PeriodoGobierno = {
  readonly desde: number
  readonly hasta: number
  readonly posesion: Fecha
  readonly planHasta: Fecha
}

/** First act on file that adopted the plan of some years: a correction or an amendment made later takes nothing back. */
export type Adopcion = { readonly desde: number; readonly hasta: number; readonly fecha: Fecha }

export type Exigibilidad =
  /** `planDesde` null: what is asked leans on no plan. */
  | { readonly exigible: true; readonly planDesde: Fecha | null }
  | { readonly exigible: false; readonly porque: 'plan_no_vencido'; readonly planDesde: Fecha }
  | {
      readonly exigible: false
      readonly porque: 'plan_sin_vigor'
      readonly planDesde: Fecha
      readonly adoptado: Fecha
    }
  | { readonly exigible: false; readonly porque: 'sin_periodo' }
  | { readonly exigible: false; readonly porque: 'sin_gobierno'; readonly gobiernoDesde: Fecha }

/** What an entity must have had at the data date to owe the report of each instrument. */
const SE_APOYA_EN: Readonly<Record<Instrumento, 'plan' | 'gobierno'>> = { seguimiento: 'plan', gestionweb: 'gobierno' }

/**
 * `primerGobierno`: election of the first mayor of a new municipality, null for all others. Its first plan gets the days that the period gives
 * to any government, counted from there. `adopciones`: of the plans of the entity; without the one of that year, the day by which the law wants it
 * decides: not having loaded the plan here excuses nobody.
 */
export function exigible(
  periodos: readonly PeriodoGobierno[],
  { instrumento, fechaDatos }: Pick<Corte, 'fechaDatos'> & { readonly instrumento: Instrumento },
  primerGobierno: Fecha | null,
  adopciones: readonly Adopcion[] = [],
): Exigibilidad {
  if (SE_APOYA_EN[instrumento] === 'plan') return conPlan(periodos, fechaDatos, primerGobierno, adopciones)
  if (primerGobierno !== null && fechaDatos < primerGobierno)
    return { exigible: false, porque: 'sin_gobierno', gobiernoDesde: primerGobierno }
  return { exigible: true, planDesde: null }
}

function conPlan(
  periodos: readonly PeriodoGobierno[],
  fechaDatos: Fecha,
  primerGobierno: Fecha | null,
  adopciones: readonly Adopcion[],
): Exigibilidad {
  const anio = Number(fechaDatos.slice(0, 4))
  const periodo = periodos.find((p) => p.desde <= anio && anio <= p.hasta)
  if (!periodo) return { exigible: false, porque: 'sin_periodo' }
  const planDesde =
    primerGobierno === null ? periodo.planHasta : later(periodo.planHasta, primerPlan(periodo, primerGobierno))
  if (fechaDatos < planDesde) return { exigible: false, porque: 'plan_no_vencido', planDesde }
  const adoptado = adopciones.find((a) => a.desde <= anio && anio <= a.hasta)?.fecha
  if (adoptado !== undefined && fechaDatos < adoptado)
    return { exigible: false, porque: 'plan_sin_vigor', planDesde, adoptado }
  return { exigible: true, planDesde }
}

function primerPlan(periodo: PeriodoGobierno, primerGobierno: Fecha): Fecha {
  return sumarDias(primerGobierno, diasEntre(periodo.posesion, periodo.planHasta))
}

function later(a: Fecha, b: Fecha): Fecha {
  return a > b ? a : b
}
