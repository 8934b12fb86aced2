// Who brings whom into a body, and as what: one table (R6.4). An invitation is all that anybody can do: the person invited activates.
import { ROLES, type Rol } from './roles.ts'

/** A body that has a team: an entity, a gobernación (same code as its department), DNP, or one of its direcciones técnicas. */
export type Organismo = { readonly entidad: string | null; readonly direccion: string | null }

/** Roles that each one invites, always within its own body. Whoever is not here invites nobody. */
const INVITA: Partial<Record<Rol, readonly Rol[]>> = {
  usuario_lider: ['delegado', 'consulta'],
  administrador_gobernacion: ['administrador_gobernacion', 'revisor_gobernacion'],
  administrador_dnp: [
    'administrador_dnp',
    'soporte_dnp',
    'analista_dnp',
    'administrador_direccion',
    'direccion_tecnica',
    'control',
  ],
  administrador_direccion: ['administrador_direccion', 'direccion_tecnica'],
}

/** Roles that belong to one dirección técnica of DNP, which must be named. */
export const ROLES_DE_DIRECCION: readonly Rol[] = ['administrador_direccion', 'direccion_tecnica']

/** A gobernación and its department are one body: whoever leads it names the first administrator of those who review its municipalities. */
const INVITA_EN_DEPARTAMENTO: Partial<Record<Rol, readonly Rol[]>> = {
  usuario_lider: ['delegado', 'consulta', 'administrador_gobernacion'],
}

type Quien = { readonly rol: Rol; readonly entidad: string | null }

export function rolesQueInvita({ rol, entidad }: Quien): readonly Rol[] {
  const deDepartamento = entidad?.length === 2 ? INVITA_EN_DEPARTAMENTO[rol] : undefined
  return deDepartamento ?? INVITA[rol] ?? []
}

/**
 * Roles whose people somebody sees and ends: those it invites. Nobody ends oneself, so that a body never loses its last administrator by
 * mistake, and a leader is only replaced by its own procedure (R6.2).
 */
export function administraA(quien: Quien, otro: Rol): boolean {
  return rolesQueInvita(quien).includes(otro)
}

/** The body for which somebody invites into a role: its own; DNP names the dirección when the role belongs to one. Null: it may not. */
export function organismoDe(quien: Quien & Organismo, invitado: Rol, direccion: string | null): Organismo | null {
  if (!administraA(quien, invitado)) return null
  const { entidad } = quien
  if (!ROLES_DE_DIRECCION.includes(invitado)) return direccion === null ? { entidad, direccion: null } : null
  const suya = quien.direccion ?? direccion
  if (suya === null || suya === '' || (direccion !== null && direccion !== suya)) return null
  return { entidad, direccion: suya }
}

/** A delegate alone has a reparto. */
export function llevaReparto(rol: Rol): boolean {
  return rol === 'delegado'
}

export const ROLES_QUE_INVITAN: readonly Rol[] = ROLES.filter((rol) => INVITA[rol] !== undefined)
