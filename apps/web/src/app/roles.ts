// Names of the roles as people read them.
import type { Sesion } from './sesion.ts'

export const NOMBRE_ROL: Record<Sesion['rol'], string> = {
  usuario_lider: 'Usuario líder',
  revisor_gobernacion: 'Revisor de la gobernación',
  analista_dnp: 'Analista del DNP',
  administrador_dnp: 'Administrador del DNP',
  control: 'Organismo de control',
}
