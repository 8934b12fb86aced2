// The role that somebody had when acting, as people read it.
import { NOMBRE_ROL } from '../../../app/roles.ts'

export function nombreRolAutor(rol: string): string {
  return Object.hasOwn(NOMBRE_ROL, rol) ? NOMBRE_ROL[rol as keyof typeof NOMBRE_ROL] : rol
}
