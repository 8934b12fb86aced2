// Where an appointment may act: the territory that each permission gives it (R4).
import type { CodigoEntidad, Entidad } from '../territorio/index.ts'
import { PERMISOS, type PermisoConTerritorio } from './permisos.ts'
import type { Extension, Rol } from './roles.ts'

/** An appointment: what a person is, and for which body (entity or department code; null for national bodies). */
export type Nombramiento = { readonly rol: Rol; readonly entidad: CodigoEntidad | null }

/** The territory on which someone may act under one permission. */
export type Territorio =
  | { readonly clase: 'entidad'; readonly codigo: CodigoEntidad }
  | { readonly clase: 'departamento'; readonly codigo: CodigoEntidad }
  | { readonly clase: 'nacional' }

/** Territory of an appointment under a permission; null when the role does not hold the permission. */
export function territorioDe(nombramiento: Nombramiento, permiso: PermisoConTerritorio): Territorio | null {
  const extension = (PERMISOS[permiso] as Partial<Record<Rol, Extension>>)[nombramiento.rol]
  if (!extension) return null
  if (extension === 'nacional') return { clase: 'nacional' }
  if (nombramiento.entidad === null) return null
  return { clase: extension === 'propia' ? 'entidad' : 'departamento', codigo: nombramiento.entidad }
}

/** True when the entity lies inside the territory. A department's territory is its municipalities, not the department itself (R4.4). */
export function abarca(territorio: Territorio, entidad: Pick<Entidad, 'codigo' | 'departamento' | 'tipo'>): boolean {
  if (territorio.clase === 'nacional') return true
  if (territorio.clase === 'entidad') return entidad.codigo === territorio.codigo
  return entidad.departamento === territorio.codigo && entidad.tipo !== 'departamento'
}
