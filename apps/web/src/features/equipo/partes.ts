// What a team is made of, as its screen reads it; and what of the plan a delegate would write.
import { alcanceDelegado, type Reparto } from '@kpt/domain/acceso'
import type { NombresReparto } from '@kpt/textos'
import type { Respuesta } from '../../api/tipos.ts'
import { consultas } from '../../app/consultas.ts'

export const RUTA_EQUIPO = 'GET /api/equipo'
export type Equipo = Respuesta<typeof RUTA_EQUIPO>
export type Grupo = Equipo['grupos'][number]
export type Persona = Equipo['personas'][number]
export type Invitacion = Equipo['invitaciones'][number]

export function nombresDe(grupos: readonly Grupo[]): NombresReparto {
  return {
    lineas: new Map(grupos.map((g) => [g.linea, g.lineaNombre])),
    sectores: new Map(grupos.map((g) => [g.sector, g.sectorNombre])),
  }
}

/** Metas of the plan that the person would write, and all that there are. */
export function metasDe(grupos: readonly Grupo[], reparto: Reparto): { suyas: number; todas: number } {
  const suma = (lista: readonly Grupo[]) => lista.reduce((total, g) => total + g.metas, 0)
  return { suyas: suma(grupos.filter((g) => alcanceDelegado(reparto, g))), todas: suma(grupos) }
}

/** What was ticked, as the server takes it: an empty list does not limit. */
export function repartoDe(lineas: readonly string[], sectores: readonly string[]) {
  return { lineas: lineas.length > 0 ? [...lineas] : null, sectores: sectores.length > 0 ? [...sectores] : null }
}

export function refrescarEquipo(): Promise<void> {
  return consultas.invalidateQueries({ queryKey: [RUTA_EQUIPO] })
}
