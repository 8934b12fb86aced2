// Who is signed in, as every screen reads it.
import { territorioDe } from '@kpt/domain/acceso'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from '../api/cliente.ts'
import { consulta } from '../api/consulta.ts'
import type { Respuesta } from '../api/tipos.ts'
import { anclarReloj, tomarSalida } from './reloj.ts'
import { perderSesion } from './sesion-perdida.ts'

export type EstadoSesion = Respuesta<'GET /api/sesion'>
export type Sesion = NonNullable<EstadoSesion['sesion']>

export const consultaSesion = queryOptions({
  ...consulta('GET /api/sesion'),
  queryFn: async ({ signal }) => {
    const salida = tomarSalida()
    const estado = await api('GET /api/sesion', { signal })
    anclarReloj(estado.ahora, salida)
    return estado
  },
  structuralSharing: conservarPersona,
})

/** The session, or null; undefined while it is not known yet. */
export function useSesion(): Sesion | null | undefined {
  return useQuery(consultaSesion).data?.sesion
}

/** Who works for one entity: its first screen is what it owes. */
export const DE_ENTIDAD: readonly Sesion['rol'][] = ['usuario_lider', 'delegado', 'consulta']

/** Whether its body owes something under the calendar: control only watches. */
export function debePlazos({ rol, entidad }: Sesion): boolean {
  return territorioDe({ rol, entidad: entidad?.codigo ?? null }, 'plazo.ver') !== null
}

/** Address of the first screen of a role: what that person came to see. */
export function inicioDe(sesion: Sesion): string {
  if (DE_ENTIDAD.includes(sesion.rol) && sesion.entidad) return `/entidades/${sesion.entidad.codigo}`
  if (sesion.rol === 'control') return '/omisos'
  if (sesion.rol === 'soporte_dnp') return '/accesos'
  return sesion.rol === 'revisor_gobernacion' ? '/revision' : '/tablero'
}

/** A session that ended by itself does not take the person's screen away: it is asked for again over it. Leaving clears the cache first. */
function conservarPersona(antes: unknown, ahora: unknown): EstadoSesion {
  const previo = antes as EstadoSesion | undefined
  const nuevo = ahora as EstadoSesion
  if (!previo?.sesion || nuevo.sesion) return nuevo
  queueMicrotask(perderSesion)
  return { ...nuevo, sesion: previo.sesion }
}
