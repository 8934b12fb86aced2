import type { Faltante } from '@kpt/domain/planes'

const METAS_QUE_SE_ENLAZAN = 50

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
