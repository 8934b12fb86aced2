// One plan, its values and its versions, to be copied for every entity by the database itself.
import { type FuenteReconocible, leerPlanIndicativo, numerarMetas, type Plan } from '@kpt/domain/planes'
import {
  type Aporte,
  aportesDe,
  armarEntradas,
  documentoDe,
  type EntradaMeta,
  type Metodologia,
  textoDocumento,
  valoresDeCeldas,
} from '@kpt/domain/seguimiento'
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

export type VersionMolde = { readonly texto: string; readonly aportes: readonly Aporte[] }

/** What it would have sent: the frozen text and what that adds to the boards. */
export function moldeVersion(
  plan: Plan,
  metodologia: Metodologia,
  { vigencia, corte, fechaDatos }: { vigencia: number; corte: number; fechaDatos: string },
): VersionMolde {
  const entradas = conApuntes(plan, vigencia, corte)
  const cabecera = {
    ...{ entidad: MARCA, vigencia, corte, version: 1, fechaDatos },
    ...{ plan: { desde: plan.periodo.desde, version: 1 }, metodologia: metodologia.version },
  }
  return { texto: textoDocumento(documentoDe(cabecera, entradas)), aportes: aportesDe(entradas, metodologia) }
}

function conApuntes(plan: Plan, vigencia: number, corte: number): EntradaMeta[] {
  const porMeta = Map.groupBy(moldeCeldas(plan, vigencia, corte), (celda) => celda.meta)
  const valores = [...porMeta].map(([meta, celdas]) => [meta, valoresDeCeldas(celdas as never)] as const)
  return armarEntradas(plan, vigencia, Object.fromEntries(valores))
}
