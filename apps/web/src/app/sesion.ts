// Who is signed in, as every screen reads it.
import { useQuery } from '@tanstack/react-query'
import { consulta } from '../api/consulta.ts'
import type { Respuesta } from '../api/tipos.ts'

export type EstadoSesion = Respuesta<'GET /api/sesion'>
export type Sesion = NonNullable<EstadoSesion['sesion']>

export const consultaSesion = consulta('GET /api/sesion')

/** The session, or null; undefined while it is not known yet. */
export function useSesion(): Sesion | null | undefined {
  return useQuery(consultaSesion).data?.sesion
}

/** Address of the first screen of a role: what that person came to see. */
export function inicioDe(sesion: Sesion): string {
  if (sesion.rol === 'usuario_lider' && sesion.entidad) return `/entidades/${sesion.entidad.codigo}`
  return sesion.rol === 'revisor_gobernacion' ? '/revision' : '/tablero'
}
