// Sharing the work of a reviewing team: to the one who has least, entity by entity (R4.1).
import type { CodigoEntidad } from '../territorio/index.ts'

/** Reports that wait for the team and that a person already has. */
export type CargaRevisor = { readonly cuenta: string; readonly pendientes: number }

export type Repartible = { readonly entidad: CodigoEntidad; readonly clave: string }

/**
 * Each report to whoever has least at that moment; those of one entity to one person, who then knows it. Ties go by the order of the team. The
 * heaviest entities are shared first, so that the loads end as even as they can. Empty without a team.
 */
export function repartirPorCarga(
  reportes: readonly Repartible[],
  equipo: readonly CargaRevisor[],
): ReadonlyMap<string, string> {
  const cargas = equipo.map((e) => ({ ...e }))
  const dados = new Map<string, string>()
  const grupos = [...Map.groupBy(reportes, (r) => r.entidad).values()].sort((a, b) => b.length - a.length)
  for (const suyos of grupos) {
    const [primero, ...otros] = cargas
    if (!primero) return dados
    const menos = otros.reduce((m, c) => (c.pendientes < m.pendientes ? c : m), primero)
    for (const { clave } of suyos) dados.set(clave, menos.cuenta)
    menos.pendientes += suyos.length
  }
  return dados
}
