// The table of rules over a plan, in the order in which people should read their findings.
import { ACUMULACION } from './acumulacion.ts'
import { CODIGOS } from './codigos.ts'
import { COMPLETITUD } from './completitud.ts'
import { DINERO } from './dinero.ts'
import { IDENTIFICACION } from './identificacion.ts'
import { PERIODO } from './periodo.ts'
import { PROPIAS } from './propias.ts'
import type { ReglaPlan } from './regla.ts'
import { SOSPECHAS } from './sospechas.ts'
import { UNIDADES } from './unidades.ts'

export { type LecturasAcumulacion, lecturasAcumulacion } from './acumulacion.ts'
export type { EntradaPlan, ReglaPlan } from './regla.ts'

export const REGLAS_PLAN = [
  ...IDENTIFICACION,
  ...DINERO,
  ...PERIODO,
  ...COMPLETITUD,
  ...CODIGOS,
  ...UNIDADES,
  ...ACUMULACION,
  ...SOSPECHAS,
  ...PROPIAS,
] as const
export type IdReglaPlan = (typeof REGLAS_PLAN)[number]['id']

const EN_PILOTO: ReadonlySet<string> = new Set(
  (REGLAS_PLAN as readonly ReglaPlan[]).flatMap(({ id, piloto }) => (piloto ? [id] : [])),
)

/** Whether a rule is on trial: its findings are shown as such. */
export function isPiloto(regla: string): boolean {
  return EN_PILOTO.has(regla)
}
