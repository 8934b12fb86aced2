import { escribirPlanIndicativo, type FuenteReconocible, type Plan, type PlanLeido } from '@kpt/domain/planes'
import { nombreOds } from '@kpt/textos'
import { escribirHojas } from '../../platform/spreadsheet/index.ts'
import { conForma } from './forma-plan.ts'

/** Whatever the book needs besides the plan, as it goes to a thread. */
export type ParaEscribir = {
  readonly nombreEntidad: string
  readonly fuentes: readonly FuenteReconocible[]
  /** Names of the catalogue by code of any level. */
  readonly nombres: ReadonlyMap<string, string>
}

/** The plan as the file that SisPT would export. The same plan gives the same bytes. */
export function escribirPlan(plan: PlanLeido | Plan, { nombres, ...contexto }: ParaEscribir): Buffer {
  const nombreCodigo = (_nivel: string, codigo: string) => nombres.get(codigo) ?? null
  const { hojas } = escribirPlanIndicativo(plan, { ...contexto, nombreCodigo, nombreOds })
  return escribirHojas(hojas.map(conForma))
}
