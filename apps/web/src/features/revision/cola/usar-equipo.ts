import { useQuery } from '@tanstack/react-query'
import { consulta } from '../../../api/consulta.ts'
import type { Respuesta } from '../../../api/tipos.ts'

export type Equipo = Respuesta<'GET /api/revision/equipo'>['equipo']

/** Who reviews in the team; nobody while it travels. */
export function useEquipo(): Equipo {
  return useQuery(consulta('GET /api/revision/equipo')).data?.equipo ?? []
}
