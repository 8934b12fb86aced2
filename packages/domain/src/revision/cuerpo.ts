// The body whose team reviews, and so whose notes and assignments they are: a gobernación, or DNP (R4.1, R4.4).
import type { Rol } from '../acceso/index.ts'
import type { CodigoEntidad } from '../territorio/index.ts'

export const CUERPO_DNP = 'dnp'

/** Code of the department of the appointment, or `dnp`. */
export function cuerpoDe(persona: { readonly entidad: CodigoEntidad | null }): string {
  return persona.entidad ?? CUERPO_DNP
}

/** Whoever directs the team sees the desk of those who review in it, without their acts. */
const MIRA_COMO: Partial<Record<Rol, Rol>> = {
  administrador_gobernacion: 'revisor_gobernacion',
  administrador_dnp: 'analista_dnp',
}

export function rolDeMesa(rol: Rol): Rol {
  return MIRA_COMO[rol] ?? rol
}

/** Who reviews in a team: those to whom work can be given. */
export const ROLES_QUE_REVISAN: readonly Rol[] = ['revisor_gobernacion', 'analista_dnp']
