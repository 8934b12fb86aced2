import { NACIONAL } from '@kpt/domain/auditoria'
import type { ActoAyuda } from '@kpt/domain/comunicaciones'
import { registrar } from '../../platform/audit/index.ts'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import type { Ayuda } from './ayuda.repo.ts'

/**
 * In the chain of the entity when it is about a report of it: that is what makes it part of its file. Otherwise it is between a person and DNP. Never
 * what was said.
 */
export async function registrarActo(
  { db, ahora, persona }: ContextoTerritorial,
  { numero, entidad, reporte }: Pick<Ayuda, 'numero' | 'entidad' | 'reporte'>,
  acto: ActoAyuda | 'adjuntar',
  hechos: Readonly<Record<string, string | null>> = {},
): Promise<void> {
  await registrar(db, {
    ...{ cadena: (reporte && entidad) ?? NACIONAL, cuenta: persona.cuenta, accion: `ayuda.${acto}` },
    ...{ sujeto: `ayuda/${numero}`, hechos: { rol: persona.rol, ...hechos }, en: ahora },
  })
}
