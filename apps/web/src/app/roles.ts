// Names of the roles as people read them.
import type { Sesion } from './sesion.ts'

export const NOMBRE_ROL: Record<Sesion['rol'], string> = {
  usuario_lider: 'Usuario líder',
  revisor_gobernacion: 'Revisor de la gobernación',
  analista_dnp: 'Analista del DNP',
  administrador_dnp: 'Administrador del DNP',
  control: 'Organismo de control',
}

/** Name of a role that the server wrote long ago, or that a newer server knows: its code when it has none here. */
export function nombreRol(rol: string): string {
  return NOMBRE_ROL[rol as Sesion['rol']] ?? rol
}
