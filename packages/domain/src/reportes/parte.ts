// Which part somebody plays in a report: the entity, whoever reviews it, or DNP (R4.1, R4.3, R4.4). Territory is checked before.
import type { Rol } from '../acceso/index.ts'
import type { Revisor } from '../territorio/index.ts'
import type { Parte } from './vida.ts'

/**
 * Null: whoever only looks. DNP reviews by itself departments and Bogotá D.C.; over the rest it acts as DNP. Whoever reports for the entity
 * under another appointment only looks at its reports: nobody reviews their own (R4.4).
 */
export function parteDe(rol: Rol, revisor: Revisor, reportaPorElla: boolean): Parte | null {
  if (rol === 'usuario_lider') return 'entidad'
  if (reportaPorElla) return null
  if (rol === 'revisor_gobernacion') return revisor === 'gobernacion' ? 'revisor' : null
  if (rol === 'analista_dnp') return revisor === 'dnp' ? 'revisor' : 'dnp'
  return null
}
