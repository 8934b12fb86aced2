// In whose name somebody acts on a request, as it stays in its history.
import { isoBogota } from '@kpt/domain/shared'
import { NOMBRES_ROL } from '@kpt/textos'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { nombreDelOrganismo } from '../equipo/index.ts'
import type { Suceso } from './ayuda.repo.ts'

export function firmaDe(ctx: ContextoTerritorial): Pick<Suceso, 'organismo' | 'persona' | 'por' | 'en'> {
  const { persona, servicios, ahora } = ctx
  const organismo = persona.rol === 'control' ? NOMBRES_ROL.control : nombreDelOrganismo(servicios, persona)
  return { organismo, persona: persona.nombre, por: persona.cuenta, en: isoBogota(ahora) }
}
