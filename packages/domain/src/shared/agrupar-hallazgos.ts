// Findings as people read them: those of one rule together, the first of each with its place.
import type { Gravedad, Hallazgo } from './hallazgo.ts'

const CUANTOS_SE_MUESTRAN = 100

export type HallazgoVisible = Omit<Hallazgo, 'detalles'> & { readonly detalles: Record<string, string> }

export type GrupoHallazgos = {
  readonly regla: string
  readonly gravedad: Gravedad
  readonly cuantos: number
  /** The first hundred. */
  readonly hallazgos: HallazgoVisible[]
}

/** In order of appearance of the rules, and of the findings in each. */
export function agruparHallazgos(hallazgos: readonly Hallazgo[]): GrupoHallazgos[] {
  return [...Map.groupBy(hallazgos, (h) => h.regla).values()].flatMap((suyos) => {
    const [primero] = suyos
    if (!primero) return []
    const { regla, gravedad } = primero
    const hallazgosVistos = hallazgosVisibles(suyos.slice(0, CUANTOS_SE_MUESTRAN))
    return [{ regla, gravedad, cuantos: suyos.length, hallazgos: hallazgosVistos }]
  })
}

export function hallazgosVisibles(hallazgos: readonly Hallazgo[]): HallazgoVisible[] {
  return hallazgos.map((hallazgo) => ({ ...hallazgo, detalles: { ...hallazgo.detalles } }))
}
