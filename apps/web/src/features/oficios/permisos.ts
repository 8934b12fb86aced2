// What whoever is signed in may do with letters: the same table as the server's.
import { type PermisoConTerritorio, territorioDe } from '@kpt/domain/acceso'
import { type Sesion, useSesion } from '../../app/sesion.ts'

export function usePuede(permiso: PermisoConTerritorio): boolean {
  const sesion = useSesion()
  return sesion ? puede(sesion, permiso) : false
}

export function puede({ rol, entidad }: Sesion, permiso: PermisoConTerritorio): boolean {
  return territorioDe({ rol, entidad: entidad?.codigo ?? null }, permiso) !== null
}
