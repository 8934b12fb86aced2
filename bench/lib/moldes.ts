// One plan and its values, to be copied for every entity by the database itself.
import { type FuenteReconocible, leerPlanIndicativo, numerarMetas, type Plan } from '@kpt/domain/planes'
import { armarEntradas } from '@kpt/domain/seguimiento'
import { apuntesDe, gridSispt, planDeMuestra } from '../../apps/server/src/features/demostracion/index.ts'

/** Stands for the code of the entity in every text; no code looks like it. */
export const MARCA = '@@@@@'

/** An invented plan, read by the same reader as a workbook. */
export function moldePlan(fuentes: readonly FuenteReconocible[], metas: number, desde: number, semilla = 1): Plan {
  const { plan, hallazgos } = leerPlanIndicativo(gridSispt(planDeMuestra({ metas, desde, semilla })), fuentes)
  if (!plan) throw new Error(`the sample plan cannot be read: ${JSON.stringify(hallazgos.slice(0, 3))}`)
  return numerarMetas(MARCA, { ...plan, entidad: MARCA }, null, 1).plan
}

export type CeldaMolde = {
  readonly meta: string
  readonly campo: string
  readonly clave: string
  readonly valor: string
}

/** What an entity would have typed by a corte, in every meta. */
export function moldeCeldas(plan: Plan, vigencia: number, corte: number): CeldaMolde[] {
  return armarEntradas(plan, vigencia, {}).flatMap((entrada) =>
    apuntesDe(entrada, corte).map((apunte) => ({ meta: entrada.meta, ...apunte })),
  )
}
