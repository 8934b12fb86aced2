// What is read of a report whatever the order in which its lists travel.
import type { Reporte } from './borrador/entrada.ts'

type Version = Reporte['versiones'][number]
type Solicitud = Reporte['solicitudes'][number]

export function ultimaVersion({ versiones }: Pick<Reporte, 'versiones'>): Version | null {
  return versionesRecientes(versiones)[0] ?? null
}

/** Newest first. */
export function versionesRecientes(versiones: readonly Version[]): Version[] {
  return [...versiones].sort((a, b) => b.version - a.version)
}

/** Versions that the entity withdrew: they stay in the history and count for nothing. */
export function versionesRetiradas({ historia }: Pick<Reporte, 'historia'>): ReadonlySet<number> {
  return new Set(historia.flatMap((s) => (s.acto === 'retirar' && s.version !== null ? [s.version] : [])))
}

/** The request that waits for an answer; null outside adjustments. */
export function solicitudAbierta({ solicitudes }: Pick<Reporte, 'solicitudes'>): Solicitud | null {
  return solicitudes.find((s) => s.abierta) ?? null
}

/** Newest first. */
export function solicitudesRecientes(solicitudes: readonly Solicitud[]): Solicitud[] {
  return [...solicitudes].sort((a, b) => b.ronda - a.ronda)
}
