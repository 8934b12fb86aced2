// One place up or down: a question at the edge of its section goes into the one beside it.
import type { ActoCuestionario, Cuestionario } from '@kpt/domain/gestionweb'

type Hacia = -1 | 1

export function moverSeccion({ secciones }: Cuestionario, clave: string, hacia: Hacia): ActoCuestionario | null {
  const claves = secciones.map((s) => s.clave)
  const tras = trasDe(claves, clave, hacia)
  return tras === undefined ? null : { clase: 'mover_seccion', clave, tras }
}

export function moverPregunta({ secciones }: Cuestionario, clave: string, hacia: Hacia): ActoCuestionario | null {
  const i = secciones.findIndex((s) => s.preguntas.some((p) => p.clave === clave))
  const suya = secciones[i]
  if (!suya) return null
  const claves = suya.preguntas.map((p) => p.clave)
  const tras = trasDe(claves, clave, hacia)
  if (tras !== undefined) return { clase: 'mover_pregunta', clave, seccion: suya.clave, tras }
  const otra = secciones[i + hacia]
  if (!otra) return null
  const alFinal = otra.preguntas.at(-1)?.clave ?? null
  return { clase: 'mover_pregunta', clave, seccion: otra.clave, tras: hacia === 1 ? null : alFinal }
}

/** The piece after which it would stand; undefined when there is no place to go. */
function trasDe(claves: readonly string[], clave: string, hacia: Hacia): string | null | undefined {
  const i = claves.indexOf(clave)
  if (hacia === 1) return i < 0 || i >= claves.length - 1 ? undefined : claves[i + 1]
  return i <= 0 ? undefined : (claves[i - 2] ?? null)
}
