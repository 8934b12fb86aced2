// How a finding names the thing it is about: the stable number of a stored meta, or the consecutive that the workbook gives.
import type { Meta, MetaLeida, Plan, PlanLeido } from './plan.ts'

export type ClavesPlan = ReturnType<typeof clavesPlan>

/** Keys of everything in the plan, in the order of the plan. */
export function clavesPlan(plan: PlanLeido | Plan) {
  return {
    metas: clavesDe(plan.metas),
    sgr: clavesGrupo(
      'sgr',
      plan.sgr.metas.map((m) => m.codigoSispt),
    ),
    resultado: clavesGrupo(
      'resultado',
      plan.indicadoresResultado.map((i) => i.consecutivo),
    ),
    iniciativa: clavesGrupo(
      'iniciativa',
      plan.sgr.iniciativas.map((i) => i.consecutivo),
    ),
    linea: clavesGrupo(
      'linea',
      plan.lineas.map((l) => l.consecutivo),
    ),
  }
}

/** One key per meta, unique in the plan: its number, else its SisPT consecutive; a repeated one gets `~2`, a blank one its position `~7`. */
export function clavesDe(metas: readonly (MetaLeida | Meta)[]): string[] {
  return clavesUnicas(metas.map((meta) => ('numero' in meta ? meta.numero : meta.codigoSispt)))
}

const PREFIJOS = { sgr: 'sgr/', resultado: 'resultado/', iniciativa: 'iniciativa/', linea: 'linea/' } as const
type GrupoClave = keyof typeof PREFIJOS

/** Keys of what is not a product meta: `sgr/IP-3`, `resultado/IR-6`, `iniciativa/ISGR-10`, `linea/LE-3`. */
function clavesGrupo(grupo: GrupoClave, nombres: readonly string[]): string[] {
  return clavesUnicas(nombres).map((clave) => PREFIJOS[grupo] + clave)
}

function clavesUnicas(nombres: readonly string[]): string[] {
  const veces = new Map<string, number>()
  return nombres.map((nombre, i) => {
    const vez = (veces.get(nombre) ?? 0) + 1
    veces.set(nombre, vez)
    if (nombre === '') return `~${i + 1}`
    return vez === 1 ? nombre : `${nombre}~${vez}`
  })
}
