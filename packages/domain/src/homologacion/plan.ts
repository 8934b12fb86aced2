// From a plan to what the assistant reads of it, and to the examples that it leaves.
import type { PlanLeido } from '../planes/index.ts'
import { sinTildes } from './palabras.ts'
import type { Ejemplo, MetaPorHomologar } from './tipos.ts'

/** The metas of a plan as the assistant may read them, in order: nothing of the names and codes of their product and indicator. */
export function metasPorHomologar(plan: PlanLeido): MetaPorHomologar[] {
  const nombre = nombresDeLinea(plan)
  return plan.metas.map(({ personalizacion, unidad, linea, sector, programa }) => ({
    texto: personalizacion,
    unidad,
    linea: nombre.get(linea) ?? linea,
    sector: sector || null,
    programa: programa || null,
  }))
}

/** What a plan teaches: its metas that have an indicator. `clave` tells this plan from the others. */
export function ejemplosDe(plan: PlanLeido, clave: string): Ejemplo[] {
  const nombre = nombresDeLinea(plan)
  return plan.metas.flatMap(({ personalizacion, unidad, linea, indicador }) =>
    indicador === null
      ? []
      : [{ plan: clave, texto: personalizacion, unidad, linea: nombre.get(linea) ?? linea, indicador }],
  )
}

// Two entities may write a few metas alike; half of them, only copies of one plan.
const MITAD = 0.5

/** The same plan, though the file, its codes or the order of its metas be others: half of the metas of the shorter are in the other. */
export function isMismoPlan(a: PlanLeido, b: PlanLeido): boolean {
  const mismoNombre = comparable(a.nombrePlan) === comparable(b.nombrePlan) && a.entidad === b.entidad
  if (mismoNombre && a.periodo.desde === b.periodo.desde) return true
  const [cortas, largas] = [textos(a), textos(b)].sort((x, y) => x.size - y.size)
  if (cortas === undefined || largas === undefined || cortas.size === 0) return false
  return [...cortas].filter((t) => largas.has(t)).length >= cortas.size * MITAD
}

function textos(plan: PlanLeido): Set<string> {
  return new Set(plan.metas.map((m) => `${comparable(m.personalizacion)}|${comparable(m.unidad)}`))
}

function comparable(texto: string): string {
  return sinTildes(texto).replace(/\W+/g, ' ').trim()
}

function nombresDeLinea(plan: PlanLeido): ReadonlyMap<string, string> {
  return new Map(plan.lineas.map((l) => [l.consecutivo, l.nombre]))
}
