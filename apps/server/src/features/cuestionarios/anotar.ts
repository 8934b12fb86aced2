import { NACIONAL } from '@kpt/domain/auditoria'
import type { Acontecimiento } from '../../platform/audit/index.ts'
import type { ContextoTerritorial } from '../../platform/http/index.ts'

/** What an act over the questionnaire of a vigencia says of itself in the national chain. */
export function delCuestionario(
  { ahora, persona }: ContextoTerritorial,
  vigencia: number,
  hechos: Acontecimiento['hechos'],
): Omit<Acontecimiento, 'accion'> {
  const conRol = { ...hechos, rol: persona.rol }
  return { cadena: NACIONAL, cuenta: persona.cuenta, sujeto: `cuestionario/${vigencia}`, hechos: conRol, en: ahora }
}
