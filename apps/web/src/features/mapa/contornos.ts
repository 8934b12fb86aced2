// The outlines, asked for only where a map is shown: they travel in a file of their own.
import { queryOptions } from '@tanstack/react-query'
import type { CONTORNOS } from './contornos.gen.ts'

export type Contorno = (typeof CONTORNOS)[number]

export const consultaContornos = queryOptions({
  queryKey: ['mapa', 'contornos'],
  queryFn: async (): Promise<readonly Contorno[]> => (await import('./contornos.gen.ts')).CONTORNOS,
  staleTime: Number.POSITIVE_INFINITY,
})
