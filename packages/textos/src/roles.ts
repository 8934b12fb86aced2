// Names of the roles as people read them.
import type { Rol } from '@kpt/domain/acceso'

export const NOMBRES_ROL: Record<Rol, string> = {
  usuario_lider: 'Usuario líder',
  delegado: 'Delegado de la entidad',
  consulta: 'Consulta de la entidad',
  administrador_gobernacion: 'Administrador de la gobernación',
  revisor_gobernacion: 'Revisor de la gobernación',
  administrador_dnp: 'Administrador del DNP',
  soporte_dnp: 'Soporte del DNP',
  analista_dnp: 'Analista del DNP',
  administrador_direccion: 'Administrador de una dirección técnica del DNP',
  direccion_tecnica: 'Dirección técnica del DNP',
  control: 'Organismo de control',
}

/** Name of the role that somebody had when acting; one that a newer version of the program wrote stays as it is. */
export function nombreRol(rol: string): string {
  if (rol === 'sistema') return 'El sistema'
  return Object.hasOwn(NOMBRES_ROL, rol) ? NOMBRES_ROL[rol as Rol] : rol
}
