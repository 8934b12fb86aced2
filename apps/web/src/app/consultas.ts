// The cache of what was read. A lost session found by any request is told once, over the screen that is open.
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { esPasajero, isErrorApi } from '../api/problema.ts'
import { perderSesion } from './sesion-perdida.ts'

function mirar(error: unknown): void {
  if (isErrorApi(error, 'sesion.requerida')) perderSesion()
}

export const consultas = new QueryClient({
  queryCache: new QueryCache({ onError: mirar }),
  mutationCache: new MutationCache({ onError: mirar }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (veces, error) => veces < 2 && esPasajero(error),
      networkMode: 'always',
      // What failed without network is asked for again when it is back.
      refetchOnReconnect: true,
    },
    mutations: { networkMode: 'always' },
  },
})
