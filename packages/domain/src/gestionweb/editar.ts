// The changes that two colleagues make to one questionnaire while it is built, piece by piece: each says what it saw, and a piece that is not that any more
// is refused and never merged in silence.
import { canonicalText, type Json } from '../shared/index.ts'
import type { Cuestionario, Pregunta, PuntajeCuestionario, SeccionCuestionario } from './cuestionario.ts'
import { conSeccion, moverSeccion } from './editar-secciones.ts'
import { type EfectoActo, faltaActo, ponerEnLista, situar } from './piezas.ts'

export type DatosCuestionario = Pick<Cuestionario, 'titulo' | 'responden'>
export type DatosSeccion = Pick<SeccionCuestionario, 'clave' | 'titulo'>

/** `antes` null: it is new. `despues` null: it goes. `tras`: key of the piece after which it stands, null to stand first. */
export type ActoCuestionario =
  | { readonly clase: 'datos'; readonly antes: DatosCuestionario; readonly despues: DatosCuestionario }
  | {
      readonly clase: 'aprobacion'
      readonly antes: Cuestionario['aprobacion']
      readonly despues: Cuestionario['aprobacion']
    }
  | {
      readonly clase: 'seccion'
      readonly antes: DatosSeccion | null
      readonly despues: DatosSeccion | null
      readonly tras: string | null
    }
  | { readonly clase: 'mover_seccion'; readonly clave: string; readonly tras: string | null }
  | {
      readonly clase: 'pregunta'
      readonly seccion: string
      readonly antes: Pregunta | null
      readonly despues: Pregunta | null
      readonly tras: string | null
    }
  | {
      readonly clase: 'mover_pregunta'
      readonly clave: string
      readonly seccion: string
      readonly tras: string | null
    }
  | {
      readonly clase: 'puntaje'
      readonly antes: PuntajeCuestionario | null
      readonly despues: PuntajeCuestionario | null
    }

/** The questionnaire with the change, or why it cannot be made. */
export function aplicarActo(cuestionario: Cuestionario, acto: ActoCuestionario): EfectoActo {
  switch (acto.clase) {
    case 'datos': {
      const { titulo, responden } = cuestionario
      return iguales({ titulo, responden }, acto.antes)
        ? { cuestionario: { ...cuestionario, ...acto.despues }, falta: null }
        : faltaActo('cambio')
    }
    case 'aprobacion':
      return iguales(cuestionario.aprobacion, acto.antes)
        ? { cuestionario: { ...cuestionario, aprobacion: acto.despues }, falta: null }
        : faltaActo('cambio')
    case 'seccion':
      return conSeccion(cuestionario, acto)
    case 'mover_seccion':
      return moverSeccion(cuestionario, acto)
    case 'pregunta':
      return conPregunta(cuestionario, acto)
    case 'mover_pregunta':
      return moverPregunta(cuestionario, acto)
    case 'puntaje':
      return conPuntaje(cuestionario, acto)
  }
}

/** Name of the piece that an act changes: what two people may have in their hands at once. */
export function piezaDe(acto: ActoCuestionario): string {
  switch (acto.clase) {
    case 'datos':
    case 'aprobacion':
      return acto.clase
    case 'seccion':
      return `seccion/${(acto.antes ?? acto.despues)?.clave ?? ''}`
    case 'mover_seccion':
      return `seccion/${acto.clave}`
    case 'pregunta':
      return `pregunta/${(acto.antes ?? acto.despues)?.clave ?? ''}`
    case 'mover_pregunta':
      return `pregunta/${acto.clave}`
    case 'puntaje':
      return `puntaje/${(acto.antes ?? acto.despues)?.indicador ?? ''}`
  }
}

type DePregunta = Extract<ActoCuestionario, { clase: 'pregunta' }>

function conPregunta(cuestionario: Cuestionario, { seccion, antes, despues, tras }: DePregunta): EfectoActo {
  const esta = cuestionario.secciones.find((s) => s.preguntas.some((p) => p.clave === antes?.clave))
  if (antes !== null && !iguales(esta?.preguntas.find((p) => p.clave === antes.clave) ?? null, antes))
    return faltaActo('cambio')
  const donde = esta?.clave ?? seccion
  if (!cuestionario.secciones.some((s) => s.clave === donde)) return faltaActo('no_existe')
  const claves = cuestionario.secciones.flatMap((s) => s.preguntas.map((p) => p.clave))
  if (despues && despues.clave !== antes?.clave && claves.includes(despues.clave)) return faltaActo('clave_repetida')
  const conElla = (preguntas: readonly Pregunta[]) =>
    ponerEnLista(preguntas, (p) => p.clave, { antes: antes?.clave ?? null, despues, tras })
  return { cuestionario: enSeccion(cuestionario, donde, conElla), falta: null }
}

function moverPregunta(
  cuestionario: Cuestionario,
  { clave, seccion, tras }: Extract<ActoCuestionario, { clase: 'mover_pregunta' }>,
): EfectoActo {
  const origen = cuestionario.secciones.find((s) => s.preguntas.some((p) => p.clave === clave))
  const pregunta = origen?.preguntas.find((p) => p.clave === clave)
  const destino = cuestionario.secciones.find((s) => s.clave === seccion)
  if (!origen || !pregunta || !destino) return faltaActo('no_existe')
  if (tras !== null && !destino.preguntas.some((p) => p.clave === tras)) return faltaActo('cambio')
  const sin = enSeccion(cuestionario, origen.clave, (suyas) => suyas.filter((p) => p.clave !== clave))
  const lista = (suyas: readonly Pregunta[]) => situar(suyas, (p) => p.clave, pregunta, tras)
  return { cuestionario: enSeccion(sin, seccion, lista), falta: null }
}

function conPuntaje(
  cuestionario: Cuestionario,
  { antes, despues }: Extract<ActoCuestionario, { clase: 'puntaje' }>,
): EfectoActo {
  const { puntajes } = cuestionario
  const hay = puntajes.find((p) => p.indicador === antes?.indicador) ?? null
  if (!iguales(hay, antes)) return faltaActo('cambio')
  const otro = despues !== null && despues.indicador !== antes?.indicador
  if (otro && puntajes.some((p) => p.indicador === despues.indicador)) return faltaActo('clave_repetida')
  const tras = puntajes.at(-1)?.indicador ?? null
  const nuevos = ponerEnLista(puntajes, (p) => p.indicador, { antes: antes?.indicador ?? null, despues, tras })
  return { cuestionario: { ...cuestionario, puntajes: nuevos }, falta: null }
}

function enSeccion(
  cuestionario: Cuestionario,
  clave: string,
  cambiar: (preguntas: readonly Pregunta[]) => readonly Pregunta[],
): Cuestionario {
  const secciones = cuestionario.secciones.map((s) =>
    s.clave === clave ? { ...s, preguntas: cambiar(s.preguntas) } : s,
  )
  return { ...cuestionario, secciones }
}

const iguales = (a: Json, b: Json): boolean => canonicalText(a) === canonicalText(b)
