// Runs the rules over a plan: the same findings for a workbook, a screen and the API (R2.1, R2.2).
import { type DecimalTexto, type Libro, porGravedad } from '../shared/index.ts'
import { clavesPlan } from './claves.ts'
import { type HallazgoPlan, hallazgoLectura } from './hallazgos.ts'
import type { FuenteReconocible } from './lectura/fuentes.ts'
import { type LecturaPlan, parsePlanIndicativo } from './lectura/parse.ts'
import { type Plan, type PlanLeido, vigenciasDe } from './plan.ts'
import { type EntradaPlan, REGLAS_PLAN } from './reglas/index.ts'

export type ContextoPlan = {
  /** Active nine-digit indicators; without it no code is judged against the catalogue. */
  readonly catalogo?: ReadonlySet<string> | undefined
  /** Unit of measure of each active indicator; without it no unit is compared with the catalogue's. */
  readonly unidades?: ReadonlyMap<string, string> | undefined
  /** Totals that the workbook declares, by meta key and vigencia. */
  readonly totales?: ReadonlyMap<string, Readonly<Record<string, DecimalTexto>>>
}

/** In the order of the rules. */
export function evaluarPlan(plan: PlanLeido | Plan, contexto: ContextoPlan = {}): HallazgoPlan[] {
  const entrada = entradaDe(plan, contexto)
  return REGLAS_PLAN.flatMap((regla) =>
    regla.evaluar(entrada).map((visto) => ({ regla: regla.id, gravedad: regla.gravedad, ...visto })),
  )
}

export type LibroPlan = Omit<LecturaPlan, 'totales'>

/** Reads a workbook and judges the plan in it: every finding carries its sheet and cell, blocking ones first. */
export function leerPlanIndicativo(
  libro: Libro,
  fuentes: readonly FuenteReconocible[],
  vigente: Pick<ContextoPlan, 'catalogo' | 'unidades'> = {},
): LibroPlan {
  return juzgarLectura(parsePlanIndicativo(libro, fuentes), vigente)
}

/** Judges what was read, whatever layout it came in: every finding with its sheet and cell, blocking ones first. */
export function juzgarLectura(
  { plan, hallazgos, lugar, totales }: LecturaPlan,
  vigente: Pick<ContextoPlan, 'catalogo' | 'unidades'> = {},
): LibroPlan {
  const juicio = plan === null ? [] : evaluarPlan(plan, { ...vigente, totales }).map((h) => situar(h, lugar))
  const ilegibles = new Set(hallazgos.flatMap((h) => (h.gravedad === 'nota' ? [] : [celdaDe(h)])))
  const propios = juicio.filter((h) => !ilegibles.has(celdaDe(h)))
  return { plan, lugar, hallazgos: acotar(porGravedad([...hallazgos, ...propios])) }
}

/** More findings than anyone can read say one thing: the book is not what it should be. */
const HALLAZGOS_MAXIMOS = 5000

function acotar(hallazgos: readonly HallazgoPlan[]): readonly HallazgoPlan[] {
  const omitidos = hallazgos.length - HALLAZGOS_MAXIMOS
  if (omitidos <= 0) return hallazgos
  return [
    ...hallazgos.slice(0, HALLAZGOS_MAXIMOS),
    hallazgoLectura('hallazgos_omitidos', {}, null, { omitidos: String(omitidos) }),
  ]
}

function entradaDe(plan: PlanLeido | Plan, { catalogo, unidades, totales }: ContextoPlan): EntradaPlan {
  const claves = clavesPlan(plan)
  const metas = plan.metas.map((meta, i) => ({ clave: claves.metas[i] ?? '', meta }))
  const sgr = plan.sgr.metas.map((meta, i) => ({ clave: claves.sgr[i] ?? '', meta }))
  const vigencias = vigenciasDe(plan.periodo)
  return {
    plan,
    claves,
    vigencias,
    metas,
    sgr,
    todas: [...metas, ...sgr],
    catalogo: catalogo ?? null,
    unidades: unidades ?? null,
    totales: totales ?? new Map(),
  }
}

function situar(hallazgo: HallazgoPlan, lugar: LecturaPlan['lugar']): HallazgoPlan {
  const { hoja, celda } = lugar(hallazgo.ruta)
  return hoja === null || celda === null ? hallazgo : { ...hallazgo, ruta: { ...hallazgo.ruta, hoja, celda } }
}

/** A cell already told as unreadable is not told again as blank. */
function celdaDe({ ruta }: HallazgoPlan): string {
  return `${ruta.hoja}!${ruta.celda}`
}
