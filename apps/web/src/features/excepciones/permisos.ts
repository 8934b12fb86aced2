// What whoever is signed in may do with exceptions: the same table as the server's.
import { parteEnExcepcion } from '@kpt/domain/acceso'
import type { ParteExcepcion } from '@kpt/domain/calendario'
import { useSesion } from '../../app/sesion.ts'

/** Null for whoever only looks on, or is not signed in. */
export function useParte(): ParteExcepcion | null {
  const sesion = useSesion()
  return sesion ? parteEnExcepcion(sesion.rol) : null
}

export function puedePedir(parte: ParteExcepcion | null): boolean {
  return parte === 'entidad' || parte === 'gobernacion'
}
