// Names of the roles as people read them.
import type { Sesion } from './sesion.ts'

export const NOMBRE_ROL: Record<Sesion['rol'], string> = {
  usuario_lider: 'Usuario líder',
  delegado: 'Delegado de la entidad',
  consulta: 'Consulta de la entidad',
  administrador_gobernacion: 'Administrador de la gobernación',
  revisor_gobernacion: 'Revisor de la gobernación',
  administrador_dnp: 'Administrador del DNP',
  soporte_dnp: 'Soporte del DNP',
  analista_dnp: 'Analista del DNP',
  direccion_tecnica: 'Dirección técnica del DNP',
  control: 'Organismo de control',
}

/** Name of a role that the server wrote long ago, or that a newer server knows: its code when it has none here. */
export function nombreRol(rol: string): string {
  return NOMBRE_ROL[rol as Sesion['rol']] ?? rol
}
