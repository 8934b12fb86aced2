import type { Hallazgo } from '@kpt/domain/shared'

const CUANTOS_SE_MUESTRAN = 100

/** Findings of one rule together, in order of appearance; the first hundred of each. */
export function agruparHallazgos(hallazgos: readonly Hallazgo[]) {
  const grupos = Map.groupBy(hallazgos, (h) => h.regla)
  return [...grupos].map(([regla, suyos]) => ({
    ...{ regla, gravedad: suyos[0]?.gravedad ?? 'nota', cuantos: suyos.length },
    hallazgos: visibles(suyos.slice(0, CUANTOS_SE_MUESTRAN)),
  }))
}

export function visibles(hallazgos: readonly Hallazgo[]) {
  return hallazgos.map((hallazgo) => ({ ...hallazgo, detalles: { ...hallazgo.detalles } }))
}
