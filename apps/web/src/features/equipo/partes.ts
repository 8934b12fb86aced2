// What a team is made of, as its screen reads it; and what of the plan a delegate would write.
import { alcanceDelegado, llevaUnaParte, type Reparto } from '@kpt/domain/acceso'
import type { NombresReparto } from '@kpt/textos'
import type { Respuesta } from '../../api/tipos.ts'
import { consultas } from '../../app/consultas.ts'

export const RUTA_EQUIPO = 'GET /api/equipo'
export type Equipo = Respuesta<typeof RUTA_EQUIPO>
export type Grupo = Equipo['grupos'][number]
export type Persona = Equipo['personas'][number]
export type Invitacion = Equipo['invitaciones'][number]

/** What of the entity can be shared out: groups of metas of its plan, and sections of the questionnaire. */
export type Repartible = Pick<Equipo, 'grupos' | 'secciones'>

export function nombresDe({ grupos, secciones }: Repartible): NombresReparto & {
  readonly secciones: ReadonlyMap<string, string>
} {
  return {
    secciones: new Map(secciones.map((s) => [s.clave, s.titulo])),
    lineas: new Map(grupos.map((g) => [g.linea, g.lineaNombre])),
    sectores: new Map(grupos.map((g) => [g.sector, g.sectorNombre])),
  }
}

/** Metas of the plan that the person would write, and all that there are. */
export function metasDe(grupos: readonly Grupo[], reparto: Reparto): { suyas: number; todas: number } {
  const suma = (lista: readonly Grupo[]) => lista.reduce((total, g) => total + g.metas, 0)
  return { suyas: suma(grupos.filter((g) => alcanceDelegado(reparto, g))), todas: suma(grupos) }
}

export const TODO_EL_REPORTE: Reparto = { lineas: null, sectores: null, secciones: null }

export const llevaTodo = (reparto: Reparto): boolean => !llevaUnaParte(reparto)

/** What was ticked, as the server takes it: an empty list does not limit. */
export function repartoDe({ lineas, sectores, secciones }: Reparto) {
  const lista = (claves: readonly string[] | null | undefined) => (claves && claves.length > 0 ? [...claves] : null)
  return { lineas: lista(lineas), sectores: lista(sectores), secciones: lista(secciones) }
}

export function refrescarEquipo(): Promise<void> {
  return consultas.invalidateQueries({ queryKey: [RUTA_EQUIPO] })
}
