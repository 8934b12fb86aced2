import { type MetaLeida, totalesPlan } from '@kpt/domain/planes'
import { agruparHallazgos } from '@kpt/domain/shared'
import type { Comparacion } from './comparar.ts'
import type { ResultadoPlan } from './resultado.ts'

/** What confirming the book would do to the plan. */
export function vistaPrevia({ plan, hallazgos }: ResultadoPlan, { contra, diferencia }: Comparacion) {
  const { agrega, cambia, retira, partes } = diferencia
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
