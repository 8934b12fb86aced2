// Whose chains somebody may see: those of the entities of the territory; the national one, only with the whole country.
import { NACIONAL } from '@kpt/domain/auditoria'
import { type Alcance, alcanza, assertAlcance, type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'

export type { Alcance }

export function alcanzaNacional({ territorio }: Alcance): boolean {
  return territorio.clase === 'nacional'
}

/** Refuses a chain outside what was granted, before any query. */
export function exigirCadena({ alcance, servicios }: ContextoTerritorial, cadena: string): void {
  if (cadena === NACIONAL) {
    if (!alcanzaNacional(alcance)) rechazar('territorio.ajeno', { entidad: cadena })
    return
  }
  const entidad = servicios.referencia.territorio.get(cadena) ?? rechazar('entidad.desconocida', { entidad: cadena })
  if (!alcanza(alcance, entidad)) rechazar('territorio.ajeno', { entidad: cadena })
}

/** Second defence, inside the repos. */
export function assertAlcanceDeCadena(alcance: Alcance, cadena: string): void {
  if (cadena !== NACIONAL) assertAlcance(alcance, cadena)
  else if (!alcanzaNacional(alcance)) throw new Error('the national chain lies outside the territory that was granted')
}
