import type { Faltante } from '@kpt/domain/planes'
import type { Gravedad, Hallazgo } from '@kpt/domain/shared'

const CUANTOS_SE_MUESTRAN = 100
const METAS_QUE_SE_ENLAZAN = 50

export type GrupoHallazgos = {
  readonly regla: string
  readonly gravedad: Gravedad
  readonly cuantos: number
  readonly hallazgos: HallazgoVisible[]
}
type HallazgoVisible = Omit<Hallazgo, 'detalles'> & { readonly detalles: Record<string, string> }

/** Findings of one rule together, in order of appearance; the first hundred of each. */
export function agruparHallazgos(hallazgos: readonly Hallazgo[]): GrupoHallazgos[] {
  const grupos = Map.groupBy(hallazgos, (h) => h.regla)
  return [...grupos.values()].flatMap((suyos) => {
    const [primero] = suyos
    if (!primero) return []
    const { regla, gravedad } = primero
    return [{ regla, gravedad, cuantos: suyos.length, hallazgos: visibles(suyos.slice(0, CUANTOS_SE_MUESTRAN)) }]
  })
}

export function visibles(hallazgos: readonly Hallazgo[]): HallazgoVisible[] {
  return hallazgos.map((hallazgo) => ({ ...hallazgo, detalles: { ...hallazgo.detalles } }))
}

export type Falta = { readonly codigo: string; readonly cuantas: number; readonly metas: string[] }

/** What the PI lacks: `acto`, `documento` or the rule that blocks, with the first metas to go to. */
export function agruparFaltantes(faltantes: readonly Faltante[]): Falta[] {
  const grupos = Map.groupBy(faltantes, (f) => (f.tipo === 'hallazgo' ? f.hallazgo.regla : f.tipo))
  return [...grupos].map(([codigo, suyos]) => {
    const metas = suyos.flatMap((f) => (f.tipo === 'hallazgo' && f.hallazgo.ruta.meta ? [f.hallazgo.ruta.meta] : []))
    const numeros = [...new Set(metas)].filter((meta) => /^\d+-M-\d+$/.test(meta))
    return { codigo, cuantas: suyos.length, metas: numeros.slice(0, METAS_QUE_SE_ENLAZAN) }
  })
}
