// The answers of a submitted version: frozen, they never change.
import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from '../../../api/cliente.ts'
import type { Respuesta } from '../../../api/tipos.ts'
import { instrumentoDe } from '../../revision/secciones.ts'
import type { Clave } from '../../revision/usar-revision.ts'

const RUTA = 'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/respuestas'

export type Respondida = Respuesta<typeof RUTA>

export function useRespuestasVersion(params: Clave, version: number) {
  return useQuery(
    queryOptions({
      queryKey: ['respuestas de una versión', params, version],
      queryFn: ({ signal }) => api(RUTA, { params, consulta: { version }, signal }),
      enabled: instrumentoDe(params).lectura === 'respuestas' && version > 0,
      staleTime: 10 * 60_000,
    }),
  )
}
