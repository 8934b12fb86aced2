import { type Reparto, rolesQueInvita } from '@kpt/domain/acceso'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import type { Equipo } from './equipo.repo.ts'

/** The body of whoever asks, and whom of it they administer: out of their own appointment, never of what was sent. */
export function equipoDe({ persona: { rol, entidad, direccion } }: ContextoTerritorial): Equipo {
  return { entidad, direccion, roles: rolesQueInvita({ rol, entidad }) }
}

/** How a body is called in the team's screen and in its letters. */
export function nombreDelOrganismo(
  { referencia }: Pick<Servicios, 'referencia'>,
  { entidad, direccion }: Pick<Equipo, 'entidad' | 'direccion'>,
): string {
  if (entidad === null) return direccion === null ? 'DNP' : `DNP, ${direccion}`
  const suya = referencia.territorio.get(entidad)
  if (!suya || suya.tipo === 'departamento') return `Gobernación de ${suya?.nombre ?? entidad}`
  return `${suya.nombre} (${referencia.territorio.get(suya.departamento)?.nombre ?? suya.departamento})`
}

/** The chain of audit of a body. */
export function cadenaDelEquipo({ entidad }: Pick<Equipo, 'entidad'>): string {
  return entidad ?? 'nacional'
}

export function repartoDe({ rol, ...reparto }: { rol: string } & Reparto) {
  return rol === 'delegado' ? copiaDe(reparto) : null
}

export function copiaDe({ lineas, sectores, secciones = null }: Reparto) {
  return {
    lineas: lineas && [...lineas],
    sectores: sectores && [...sectores],
    secciones: secciones && [...secciones],
  }
}
