// The life of a plan: en construcción → finalizado → en modificación; the last finalizado stays valid for reporting meanwhile (R2.2).
export const ESTADOS_PLAN = ['en_construccion', 'finalizado', 'en_modificacion'] as const
export type EstadoPlan = (typeof ESTADOS_PLAN)[number]

export type ActoDePlan = 'versionar' | 'finalizar'

const VIDA: Readonly<Record<EstadoPlan, Readonly<Record<ActoDePlan, EstadoPlan>>>> = {
  en_construccion: { versionar: 'en_construccion', finalizar: 'finalizado' },
  finalizado: { versionar: 'en_modificacion', finalizar: 'finalizado' },
  en_modificacion: { versionar: 'en_modificacion', finalizar: 'finalizado' },
}

/** What a version came from: a workbook, an earlier version, the editing grid, or the homologation of its metas. */
export const ORIGENES_VERSION = ['libro', 'restauracion', 'rejilla', 'homologacion'] as const
export type OrigenVersion = (typeof ORIGENES_VERSION)[number]

/** Where the plan stands after the act; a plan is born en construcción with its first version. */
export function estadoTras(estado: EstadoPlan, acto: ActoDePlan): EstadoPlan {
  return VIDA[estado][acto]
}

/** A version declared finalizada, with the date of the act in Bogotá. */
export type Finalizacion = { readonly version: number; readonly fecha: string }

/**
 * Version that a corte reads: the last one finalizada on or before its data date; when none was yet, the latest finalizada, for what was
 * finished late is all there is; null while no version is finalizada.
 */
export function versionParaCorte(finalizaciones: readonly Finalizacion[], fechaDatos: string): number | null {
  const enOrden = finalizaciones.toSorted((a, b) =>
    a.fecha === b.fecha ? a.version - b.version : a.fecha < b.fecha ? -1 : 1,
  )
  return (enOrden.findLast((f) => f.fecha <= fechaDatos) ?? enOrden.at(-1))?.version ?? null
}
