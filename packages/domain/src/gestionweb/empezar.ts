// Where the questionnaire of a vigencia begins: in blank, from what comes with the system, from another vigencia, or from what is published and is corrected.
import type { Cuestionario } from './cuestionario.ts'

export const ORIGENES_CUESTIONARIO = ['blanco', 'semilla', 'copia', 'correccion'] as const
export type OrigenCuestionario = (typeof ORIGENES_CUESTIONARIO)[number]

export const cuestionarioEnBlanco = (vigencia: number): Cuestionario => ({
  ...{ vigencia, titulo: `Gestión municipal, vigencia ${vigencia}`, responden: ['municipio'] },
  ...{ aprobacion: null, secciones: [], puntajes: [] },
})

/** The same questions asked of another vigencia: what the Comité approved for one is not approved for the other (numeral 11). */
export function copiarCuestionario(de: Cuestionario, vigencia: number): Cuestionario {
  const titulo = de.titulo.replaceAll(String(de.vigencia), String(vigencia))
  return { ...de, vigencia, titulo, aprobacion: null }
}
