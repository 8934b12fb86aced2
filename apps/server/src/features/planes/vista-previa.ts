import { diferenciaPlanes, type MetaLeida, type Plan, totalesPlan } from '@kpt/domain/planes'
import { agruparHallazgos } from './agrupar.ts'
import type { ResultadoPlan } from './resultado.ts'

/** What confirming the book would do to the plan: `contra` is the version it was compared with, 0 when there is none. */
export function vistaPrevia({ plan, hallazgos }: ResultadoPlan, contra: number, anterior: Plan | null) {
  const { agrega, cambia, retira, partes } = diferenciaPlanes(anterior, plan)
  return {
    entidad: plan.entidad,
    nombrePlan: plan.nombrePlan,
    periodo: { ...plan.periodo },
    contra,
    lineas: plan.lineas.length,
    metas: plan.metas.length,
    totales: { ...totalesPlan(plan).porVigencia },
    agrega: agrega.map((meta) => cambioDe(meta, null, [])),
    cambia: cambia.map(({ numero, despues, campos }) => cambioDe(despues, numero, campos)),
    retira: retira.map((meta) => cambioDe(meta, meta.numero, [])),
    iguales: plan.metas.length - agrega.length - cambia.length,
    partes: [...partes],
    grupos: agruparHallazgos(hallazgos),
  }
}

function cambioDe({ codigoSispt, personalizacion }: MetaLeida, numero: string | null, campos: readonly string[]) {
  return { numero, codigoSispt, personalizacion, campos: [...campos] }
}
