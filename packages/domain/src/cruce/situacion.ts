// How a proposal stands against the draft, and which of its values may still be written.
import type { Propuesta } from './forma.ts'
import type { Repartos, ValorPropuesto } from './repartir.ts'

/** Nobody took it; the draft already says the same; it was taken; it was taken and somebody changed it; several metas keep it shared. */
export const SITUACIONES_PROPUESTA = ['pendiente', 'igual', 'tomada', 'cambiada', 'compartida'] as const
export type SituacionPropuesta = (typeof SITUACIONES_PROPUESTA)[number]

type Celda = Pick<ValorPropuesto, 'meta' | 'campo' | 'clave'>

export type LoQueTiene = {
  /** What the draft holds in a field; null when nothing. */
  readonly actual: (celda: Celda) => string | null
  /** Whether a value of this run was written in that field. */
  readonly tomada: (celda: Celda) => boolean
}

/** `valores`: those that the proposal writes as it is decided now. */
export function situacionDe(
  propuesta: Propuesta,
  valores: readonly ValorPropuesto[],
  repartos: Repartos,
  { actual, tomada }: LoQueTiene,
): SituacionPropuesta {
  if (valores.length === 0) return propuesta.id in repartos ? 'compartida' : 'pendiente'
  const alguna = valores.some(tomada)
  if (valores.every((v) => actual(v) === v.valor)) return alguna ? 'tomada' : 'igual'
  return alguna ? 'cambiada' : 'pendiente'
}

/** One value for each field, though several proposals write in it: they all say the same total. */
export function sinRepetir(valores: readonly ValorPropuesto[]): ValorPropuesto[] {
  return [...new Map(valores.map((v) => [`${v.meta}/${v.campo}/${v.clave}`, v])).values()]
}
