// In whose name somebody acts on a request: the part, the body and the person, as they stay in its history.
import { parteEnExcepcion } from '@kpt/domain/acceso'
import { isoBogota } from '@kpt/domain/shared'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { nombreDelOrganismo } from '../equipo/index.ts'
import type { Suceso } from './excepcion.repo.ts'

export function firmaDe({
  persona,
  servicios,
  ahora,
}: ContextoTerritorial): Pick<Suceso, 'parte' | 'organismo' | 'persona' | 'por' | 'en'> {
  return {
    parte: parteEnExcepcion(persona.rol) ?? rechazar('permiso.falta', {}),
    organismo: nombreDelOrganismo(servicios, persona),
    persona: persona.nombre,
    por: persona.cuenta,
    en: isoBogota(ahora),
  }
}
