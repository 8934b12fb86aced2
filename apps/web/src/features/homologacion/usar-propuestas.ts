import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/cliente.ts'
import type { Candidato, Homologacion } from './tipos.ts'

/** Candidates of the metas on screen that are not homologadas, by their number. */
export function usePropuestas(entidad: string, { filas, version }: Homologacion) {
  const metas = filas.filter((m) => m.situacion !== 'homologada').map((m) => m.numero)
  return useQuery({
    queryKey: ['homologacion/propuestas', entidad, version, metas],
    enabled: metas.length > 0,
    staleTime: 300_000,
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, readonly Candidato[]>> => {
      const { propuestas } = await api('GET /api/entidades/:entidad/plan/homologacion/propuestas', {
        ...{ params: { entidad }, consulta: { metas: metas.join(',') }, signal },
      })
      return new Map(propuestas.map((p) => [p.meta, p.candidatos]))
    },
  })
}
