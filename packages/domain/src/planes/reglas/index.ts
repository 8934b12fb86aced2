// The table of rules over a plan, in the order in which people should read their findings.
import { ACUMULACION } from './acumulacion.ts'
import { CODIGOS } from './codigos.ts'
import { COMPLETITUD } from './completitud.ts'
import { DINERO } from './dinero.ts'
import { IDENTIFICACION } from './identificacion.ts'
import { PROPIAS } from './propias.ts'

export { type LecturasAcumulacion, lecturasAcumulacion } from './acumulacion.ts'
export type { EntradaPlan, ReglaPlan } from './regla.ts'

export const REGLAS_PLAN = [
  ...IDENTIFICACION,
  ...DINERO,
  ...COMPLETITUD,
  ...CODIGOS,
  ...ACUMULACION,
  ...PROPIAS,
] as const
export type IdReglaPlan = (typeof REGLAS_PLAN)[number]['id']
