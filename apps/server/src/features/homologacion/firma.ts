// In whose name somebody acts on a request, as it stays in its history.

import type { ParteSinEquivalente } from '@kpt/domain/planes'
import { isoBogota } from '@kpt/domain/shared'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { nombreDelOrganismo } from '../equipo/index.ts'
import type { Suceso } from '../sin-equivalente/index.ts'

export function firmaDe(
  { persona, servicios, ahora }: ContextoTerritorial,
  parte: ParteSinEquivalente,
): Pick<Suceso, 'parte' | 'organismo' | 'persona' | 'por' | 'en'> {
  const organismo = nombreDelOrganismo(servicios, persona)
  return { parte, organismo, persona: persona.nombre, por: persona.cuenta, en: isoBogota(ahora) }
}
