import { NACIONAL } from '@kpt/domain/auditoria'
import { registrar } from '../../platform/audit/index.ts'
import type { ContextoTerritorial } from '../../platform/http/index.ts'

type Hechos = Parameters<typeof registrar>[1]['hechos']

/** An act over the questionnaire of a vigencia enters the national chain. */
export function anotar(
  { db, ahora, persona }: ContextoTerritorial,
  accion: `cuestionario.${string}`,
  vigencia: number,
  hechos: Hechos,
): Promise<void> {
  const sujeto = `cuestionario/${vigencia}`
  const conRol = { ...hechos, rol: persona.rol }
  return registrar(db, { cadena: NACIONAL, cuenta: persona.cuenta, accion, sujeto, hechos: conRol, en: ahora })
}
