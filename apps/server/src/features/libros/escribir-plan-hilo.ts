// Writes the workbook of a plan in a thread: the thread that attends to everybody only hands over a text.
import type { Plan } from '@kpt/domain/planes'
import { escribirPlan, type ParaEscribir } from './escribir-plan.ts'

export type PlanPorEscribir = { readonly texto: string; readonly para: ParaEscribir }

export default function escribir({ texto, para }: PlanPorEscribir): Uint8Array {
  return escribirPlan(JSON.parse(texto) as Plan, para)
}
