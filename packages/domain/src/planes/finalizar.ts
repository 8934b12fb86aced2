// PI finalizado: an act of the leader, possible when the approving act and its document are there and no finding blocks (R2.2).
import type { Fecha } from '../shared/index.ts'
import { type ContextoPlan, evaluarPlan } from './evaluar.ts'
import { GRAVEDAD_LECTURA, type HallazgoPlan } from './hallazgos.ts'
import type { Plan, PlanLeido } from './plan.ts'
import { REGLAS_PLAN } from './reglas/index.ts'

export const TIPOS_ACTO_PLAN = ['acuerdo', 'ordenanza', 'decreto'] as const
export type TipoActoPlan = (typeof TIPOS_ACTO_PLAN)[number]

/** The act that approves the plan, as far as it is known. `documento` is the hash of its stored file. */
export type ActoPlan = {
  readonly tipo: TipoActoPlan | null
  readonly numero: string | null
  readonly fecha: Fecha | null
  readonly documento: string | null
}

export type Faltante =
  | { readonly tipo: 'acto'; readonly campo: 'tipo' | 'numero' | 'fecha' }
  | { readonly tipo: 'documento' }
  | { readonly tipo: 'hallazgo'; readonly hallazgo: HallazgoPlan }

const BLOQUEAN: ReadonlySet<string> = new Set(REGLAS_PLAN.filter((r) => r.bloqueaFinalizacion).map((r) => r.id))

/** Empty when the plan can be declared finalizado. */
export function faltaParaFinalizar(
  plan: PlanLeido | Plan,
  acto: ActoPlan | null,
  contexto: ContextoPlan = {},
): Faltante[] {
  return faltantes(acto, evaluarPlan(plan, contexto))
}

/** The same over findings already made: those of reading count too, for a cell that nobody could read is not in the plan. */
export function faltantes(acto: ActoPlan | null, hallazgos: readonly HallazgoPlan[]): Faltante[] {
  const delActo = (['tipo', 'numero', 'fecha'] as const).filter((campo) => !acto?.[campo])
  return [
    ...delActo.map((campo) => ({ tipo: 'acto', campo }) as const),
    ...(acto?.documento ? [] : [{ tipo: 'documento' } as const]),
    ...hallazgos.filter(bloqueaFinalizacion).map((hallazgo) => ({ tipo: 'hallazgo', hallazgo }) as const),
  ]
}

/** Whether the PI cannot be finalizado while this is found. */
export function bloqueaFinalizacion({ regla, gravedad }: HallazgoPlan): boolean {
  return BLOQUEAN.has(regla) || (regla in GRAVEDAD_LECTURA && gravedad === 'error')
}
