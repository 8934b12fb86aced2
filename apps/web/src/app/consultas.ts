// The cache of what was read. A lost session found by any request is told once, to whoever asked to know.
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { esPasajero, isErrorApi } from '../api/problema.ts'

let alPerderSesion = (): void => {}

/** Registers what to do when the server says that the session ended. */
export function alPerderLaSesion(hacer: () => void): void {
  alPerderSesion = hacer
}

function mirar(error: unknown): void {
  if (isErrorApi(error, 'sesion.requerida')) alPerderSesion()
}

export const consultas = new QueryClient({
  queryCache: new QueryCache({ onError: mirar }),
  mutationCache: new MutationCache({ onError: mirar }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (veces, error) => veces < 2 && esPasajero(error),
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
})
