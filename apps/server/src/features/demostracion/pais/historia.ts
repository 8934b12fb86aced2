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
  const caracter = caracterDe(entidad, pais)
  const reportes = pais.vigencias
    .flatMap((vigencia) => plazosDe(vigencia, hoy))
    .map(
      (plazos): CorteInventado => ({
        plazos,
        plan: delPlan.planPara(plazos.fechaDatos),
        finalizado: puedeEnviar(delPlan, plazos),
      }),
    )
    .flatMap((corte) => historiaDelCorte(entidad, corte, caracter, pais))
  return [...delPlan.actos, ...reportes].filter(({ en }) => en <= hoy).sort((a, b) => a.en - b.en)
}

/** A plan that was finished when the corte was already open is left for the next one. */
function puedeEnviar({ finalizadoEn }: HistoriaDelPlan, { abre }: Plazos): boolean {
  return finalizadoEn !== null && finalizadoEn < abre
}

/** Neighbours resemble each other: a part of how an entity is comes from its department. */
function caracterDe({ codigo, departamento }: EntidadDelPais, { semilla }: Pais): Caracter {
  const azar = azarDe(`${semilla}/caracter/${codigo}`)
  const comun = azarDe(`${semilla}/caracter/departamento/${departamento}`)
  const cumplidas = 0.6 + 0.35 * comun()
  const clase = azar()
  return {
    puntualidad: clase < cumplidas ? 0.94 : clase < cumplidas + 0.15 ? 0.5 : 0.1,
    ritmo: 0.45 + 0.35 * comun() + 0.3 * azar(),
    diligencia: 0.35 + 0.6 * comun(),
  }
}
