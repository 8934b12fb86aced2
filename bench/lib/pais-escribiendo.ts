// The middle of a corte over the whole country, and people with a report open in front of them.
import type { Plan } from '@kpt/domain/planes'
import type { BaseDeBanco } from './banco.ts'
import { MARCA, moldePlan } from './moldes.ts'
import {
  entidadesObligadas,
  findFuentes,
  gobiernoDe,
  sembrarCalendario,
  sembrarEditores,
  sembrarOperaciones,
  sembrarPlanes,
  sembrarReportes,
} from './sembrado.ts'
import type { Escritor } from './trabajo.ts'

export const METAS = 300
/** Already saved in each entity of the country. */
const OPERACIONES_PREVIAS = 200

export type PaisEscribiendo = {
  readonly vigencia: number
  /** One entity where many write. */
  readonly concurrida: string
  /** Those where one person writes. */
  readonly entidades: readonly string[]
  /** The plan of all of them, its numbers still without their entity. */
  readonly plan: Plan
}

/** Reports of three cortes for every obligated entity: statistics are those of any working day. */
export async function prepararPais(base: BaseDeBanco, cuantas: number): Promise<PaisEscribiendo> {
  const vigencia = new Date().getFullYear()
  await sembrarCalendario(base, vigencia)
  const plan = moldePlan(await findFuentes(base), METAS, gobiernoDe(base, vigencia))
  const pais = entidadesObligadas(base, vigencia)
  const [concurrida = '', ...otras] = pais
  for (const corte of [1, 2, 3]) await sembrarReportes(base, pais, { vigencia, corte })
  await sembrarOperaciones(base, pais, OPERACIONES_PREVIAS)
  return { vigencia, concurrida, entidades: otras.slice(0, cuantas), plan }
}

/** A leader signed in for each of these posts, over a finished plan. */
export async function sentarEscritores(base: BaseDeBanco, puestos: readonly string[], plan: Plan): Promise<Escritor[]> {
  const editores = await sembrarEditores(
    base,
    puestos.map((entidad) => ({ entidad, rol: 'usuario_lider' as const })),
  )
  await sembrarPlanes(base, plan, [...new Set(puestos)], editores[0]?.cuenta ?? '')
  return editores.map((e) => ({ ...e, metas: plan.metas.map((m) => m.numero.replace(MARCA, e.entidad)) }))
}
