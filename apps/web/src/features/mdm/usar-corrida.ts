// The run that an address speaks of: the one published and in force of its vigencia, or the one that it names.
import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import { useFiltros } from '../../app/filtros.ts'
import { medicionDe } from './direccion.ts'
import type { Corrida } from './tipos.ts'

const LISTA = 'GET /api/mdm/corridas'

/** Null: nothing is published of that vigencia. */
export function useCorrida(vigencia: string) {
  const [filtros] = useFiltros()
  const medicion = medicionDe(filtros)
  const numero = /^\d{1,9}$/.test(filtros.corrida ?? '') ? Number(filtros.corrida) : null
  return useQuery<Corrida | null>({
    queryKey: [LISTA, 'vigente', medicion, vigencia, numero],
    queryFn: async ({ signal }) => {
      if (numero !== null) return api('GET /api/mdm/corridas/:corrida', { params: { corrida: numero }, signal })
      const buscada = { vigencia: Number(vigencia), medicion, vigentes: 'si' as const, tamano: 1 }
      return (await api(LISTA, { consulta: buscada, signal })).filas[0] ?? null
    },
  })
}

/** A run with all that it froze and its counts. */
export function useCorridaVista(corrida: number) {
  return useQuery(consulta('GET /api/mdm/corridas/:corrida', { params: { corrida } }))
}

/** A recipe never changes once written. */
export function useReceta({ clave, version }: Corrida['receta']) {
  return useQuery({
    ...consulta('GET /api/mdm/recetas/:clave/:version', { params: { clave, version } }),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** Everybody's figures above the dimensions, and one more that is asked for. */
export function usePuntos(
  corrida: number,
  filtro: { grupo?: string | undefined; departamento?: string | undefined; cifra?: string } = {},
) {
  return useQuery({
    ...consulta('GET /api/mdm/corridas/:corrida/puntos', { params: { corrida }, consulta: filtro }),
    staleTime: 300_000,
  })
}
