// Reading endpoints through the cache: one key per endpoint and its request, so that writers know what to refresh.
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from './cliente.ts'
import type { Argumentos, ClaveGet, Peticion, Respuesta } from './tipos.ts'

/**
 * Options for `useQuery`: `useQuery(consulta('GET /api/entidades/:entidad/plan', { params: { entidad } }))`.
 * To refresh after writing: `consultas.invalidateQueries({ queryKey: ['GET /api/entidades/:entidad/plan'] })`.
 */
export function consulta<C extends ClaveGet>(clave: C, ...argumentos: Argumentos<C>) {
  const { signal: _, ...peticion } = (argumentos[0] ?? {}) as Peticion<C>
  return queryOptions<Respuesta<C>>({
    queryKey: [clave, peticion],
    queryFn: ({ signal }) => api(clave, ...([{ ...peticion, signal }] as unknown as Argumentos<C>)),
  })
}

/** The same, keeping the page before on screen while the next arrives: for lists with pages and filters. */
export function consultaPaginada<C extends ClaveGet>(clave: C, ...argumentos: Argumentos<C>) {
  const { queryKey, queryFn } = consulta(clave, ...argumentos)
  return queryOptions<Respuesta<C>>({
    queryKey,
    queryFn: queryFn as () => Promise<Respuesta<C>>,
    placeholderData: keepPreviousData,
  })
}
