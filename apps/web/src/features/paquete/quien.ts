import { PERMISOS, type Rol } from '@kpt/domain/acceso'

/** Whether a role has packs to ask for: within which territory, the server says. */
export function puedePedirPaquete(rol: Rol): boolean {
  return rol in PERMISOS['paquete.pedir']
}
