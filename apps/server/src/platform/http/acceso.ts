import { type PermisoConTerritorio, territorioDe } from '@kpt/domain/acceso'
import type { Entidad } from '@kpt/domain/territorio'
import type { Servicios } from '../servicios.ts'
import { type Alcance, alcanza, otorgar } from './alcance.ts'
import type { Persona } from './contexto.ts'
import { rechazar } from './rechazo.ts'

/** Entity named by the address; refuses when no such code exists. Null when the address names none. */
export function entidadDe(servicios: Servicios, params: Record<string, unknown>): Entidad | null {
  const codigo = params.entidad
  if (typeof codigo !== 'string') return null
  return servicios.referencia.territorio.get(codigo) ?? rechazar('entidad.desconocida', { entidad: codigo })
}

/** The one gate: session, then permission of the role, then territory of the entity in the address. */
export function comprobar(permiso: PermisoConTerritorio, persona: Persona | null, entidad: Entidad | null): Alcance {
  if (!persona) return rechazar('sesion.requerida', {})
  const territorio = territorioDe(persona, permiso)
  if (!territorio) return rechazar('permiso.falta', {})
  const alcance = otorgar(territorio)
  if (entidad && !alcanza(alcance, entidad)) return rechazar('territorio.ajeno', { entidad: entidad.codigo })
  return alcance
}
