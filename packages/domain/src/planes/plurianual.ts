// Plan plurianual de inversiones: what each línea costs, by source and vigencia, derived from the metas (Ley 152 de 1994, art. 31).
import type { DecimalTexto } from '../shared/index.ts'
import type { Plan, PlanLeido } from './plan.ts'
import { vigenciasDe } from './plan.ts'
import { type TotalesDinero, totalesDinero, totalesPlan } from './totales.ts'

type PorClave = Readonly<Record<string, DecimalTexto>>

export type LineaPlurianual = TotalesDinero & {
  readonly consecutivo: string
  /** Empty when only a meta names the línea. */
  readonly nombre: string
  readonly metas: number
  /** Sources with money of this línea, in order of appearance. */
  readonly fuentes: readonly FuentePlurianual[]
}

export type FuentePlurianual = {
  readonly fuente: string
  readonly total: DecimalTexto
  readonly porVigencia: PorClave
}

export type PlanPlurianual = TotalesDinero & {
  readonly vigencias: readonly string[]
  readonly lineas: readonly LineaPlurianual[]
  readonly fuentes: readonly FuentePlurianual[]
  /** SGR by biennium: apart, it never enters the sums above. */
  readonly sgr: PorClave
}

export function planPlurianual(plan: PlanLeido | Plan): PlanPlurianual {
  const vigencias = vigenciasDe(plan.periodo)
  const { porLinea, sgr, total, porVigencia, porFuente } = totalesPlan(plan)
  const nombres = new Map(plan.lineas.map((linea) => [linea.consecutivo, linea.nombre]))
  const lineas = Object.entries(porLinea).map(([consecutivo, totales]) => {
    const metas = plan.metas.filter((meta) => meta.linea === consecutivo)
    const nombre = nombres.get(consecutivo) ?? ''
    return { ...totales, consecutivo, nombre, metas: metas.length, fuentes: porFuenteYVigencia(metas, vigencias) }
  })
  const fuentes = porFuenteYVigencia(plan.metas, vigencias)
  return { total, porVigencia, porFuente, vigencias, lineas, fuentes, sgr }
}

function porFuenteYVigencia(
  metas: Plan['metas'] | PlanLeido['metas'],
  vigencias: readonly string[],
): FuentePlurianual[] {
  const claves = new Set(metas.flatMap((meta) => vigencias.flatMap((v) => Object.keys(meta.fuentes[v] ?? {}))))
  return [...claves].flatMap((fuente) => {
    const solas = metas.map((meta) => ({ fuentes: soloDe(meta.fuentes, fuente) }))
    const { total, porVigencia } = totalesDinero(solas, vigencias)
    return total === '0' ? [] : [{ fuente, total, porVigencia }]
  })
}

function soloDe(fuentes: Plan['metas'][number]['fuentes'], fuente: string): Record<string, PorClave> {
  return Object.fromEntries(Object.entries(fuentes).map(([v, f]) => [v, { [fuente]: f[fuente] ?? '0' }]))
}
