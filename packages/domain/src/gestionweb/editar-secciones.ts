// Sections of a questionnaire while it is built: put, renamed, moved, taken away when they ask nothing.
import type { Cuestionario, SeccionCuestionario } from './cuestionario.ts'
import type { ActoCuestionario } from './editar.ts'
import { type EfectoActo, faltaActo, ponerEnLista, situar } from './piezas.ts'

type DeSeccion = Extract<ActoCuestionario, { clase: 'seccion' }>

export function conSeccion(cuestionario: Cuestionario, { antes, despues, tras }: DeSeccion): EfectoActo {
  const { secciones } = cuestionario
  const hay = secciones.find((s) => s.clave === antes?.clave)
  if (antes !== null && hay?.titulo !== antes.titulo) return faltaActo('cambio')
  if (despues === null && (hay?.preguntas.length ?? 0) > 0) return faltaActo('seccion_con_preguntas')
  const otra = despues !== null && despues.clave !== antes?.clave
  if (otra && secciones.some((s) => s.clave === despues.clave)) return faltaActo('clave_repetida')
  const nueva = despues && { ...despues, preguntas: hay?.preguntas ?? [] }
  const lista = ponerEnLista(secciones, claveDe, { antes: antes?.clave ?? null, despues: nueva, tras })
  return { cuestionario: { ...cuestionario, secciones: lista }, falta: null }
}

export function moverSeccion(
  cuestionario: Cuestionario,
  { clave, tras }: Extract<ActoCuestionario, { clase: 'mover_seccion' }>,
): EfectoActo {
  const { secciones } = cuestionario
  const suya = secciones.find((s) => s.clave === clave)
  if (!suya) return faltaActo('no_existe')
  if (tras !== null && !secciones.some((s) => s.clave === tras && s !== suya)) return faltaActo('cambio')
  const lista = situar(
    secciones.filter((s) => s !== suya),
    claveDe,
    suya,
    tras,
  )
  return { cuestionario: { ...cuestionario, secciones: lista }, falta: null }
}

const claveDe = ({ clave }: SeccionCuestionario) => clave
