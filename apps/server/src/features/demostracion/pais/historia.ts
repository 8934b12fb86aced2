// The whole story of an entity, in order, until today. The same entity and the same day tell the same story.
import type { Plan } from '@kpt/domain/planes'
import { azarDe } from '../azar.ts'
import type { ActoInventado } from './acto-inventado.ts'
import { historiaDelCorte } from './historia-del-corte.ts'
import { type HistoriaDelPlan, historiaDelPlan } from './historia-del-plan.ts'
import type { EntidadDelPais, Pais } from './pais.ts'
import { type Plazos, plazosDe } from './plazos.ts'

/** How an entity is, and how fast those who review it are. */
export type Caracter = {
  /** Chance of reporting a corte in time. */
  readonly puntualidad: number
  readonly ritmo: number
  /** Chance that a report is reviewed at all. */
  readonly diligencia: number
}

/** A corte with the plan that it reads. */
export type CorteInventado = {
  readonly plazos: Plazos
  readonly plan: Plan
  /** Whether the plan was finished, so that the report can be sent. */
  readonly finalizado: boolean
}

export function historiaDe(entidad: EntidadDelPais, pais: Pais): ActoInventado[] {
  const { hoy } = pais
  const delPlan = historiaDelPlan(entidad, pais)
  const caracter = caracterDe(entidad)
  const reportes = pais.vigencias
    .flatMap((vigencia) => plazosDe(vigencia, hoy))
    .map(
      (plazos): CorteInventado => ({
        plazos,
        plan: delPlan.planPara(plazos.fechaDatos),
        finalizado: puedeEnviar(delPlan, plazos),
      }),
    )
    .flatMap((corte) => historiaDelCorte(entidad, corte, caracter, hoy))
  return [...delPlan.actos, ...reportes].filter(({ en }) => en <= hoy).sort((a, b) => a.en - b.en)
}

/** A plan that was finished when the corte was already open is left for the next one. */
function puedeEnviar({ finalizadoEn }: HistoriaDelPlan, { abre }: Plazos): boolean {
  return finalizadoEn !== null && finalizadoEn < abre
}

function caracterDe({ codigo, departamento }: EntidadDelPais): Caracter {
  const azar = azarDe(`caracter/${codigo}`)
  const clase = azar()
  return {
    puntualidad: clase < 0.78 ? 0.93 : clase < 0.92 ? 0.5 : 0.1,
    ritmo: 0.55 + 0.5 * azar(),
    diligencia: 0.35 + 0.6 * azarDe(`diligencia/${departamento}`)(),
  }
}
