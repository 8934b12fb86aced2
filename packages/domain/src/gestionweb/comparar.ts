// What changes from one questionnaire to another: which questions come, go, move or say something else, and what becomes of the rest.
import { canonicalText, type Json } from '../shared/index.ts'
import { type Cuestionario, type Pregunta, preguntasDe } from './cuestionario.ts'

export type CambioCuestionario =
  | { readonly clase: 'nueva' | 'retirada'; readonly pregunta: Pregunta }
  | {
      readonly clase: 'cambia'
      readonly antes: Pregunta
      readonly ahora: Pregunta
      readonly campos: readonly (keyof Pregunta)[]
    }
  /** It says the same, in another section. */
  | { readonly clase: 'mueve'; readonly pregunta: Pregunta; readonly de: string; readonly a: string }

/** By key: first those that stay, in the order of now, then those that are gone. */
export function compararCuestionarios(antes: Cuestionario, ahora: Cuestionario): CambioCuestionario[] {
  const previas = new Map(preguntasDe(antes).map((p) => [p.clave, p]))
  const actuales = preguntasDe(ahora)
  const claves = new Set(actuales.map((p) => p.clave))
  const lugares = [seccionDeCada(antes), seccionDeCada(ahora)] as const
  return [
    ...actuales.flatMap((pregunta): CambioCuestionario[] => {
      const previa = previas.get(pregunta.clave)
      if (!previa) return [{ clase: 'nueva', pregunta }]
      const campos = camposDistintos(previa, pregunta)
      if (campos.length > 0) return [{ clase: 'cambia', antes: previa, ahora: pregunta, campos }]
      const [de = '', a = ''] = lugares.map((l) => l.get(pregunta.clave))
      return de === a ? [] : [{ clase: 'mueve', pregunta, de, a }]
    }),
    ...[...previas.values()]
      .filter((p) => !claves.has(p.clave))
      .map((pregunta) => ({ clase: 'retirada' as const, pregunta })),
  ]
}

/** A part that is no question: what it said and what it says; null where it was not, or is not any more. */
export type CambioDeParte = {
  readonly parte: 'titulo' | 'responden' | 'aprobacion' | 'seccion' | 'puntaje'
  readonly clave: string
  readonly antes: Json
  readonly ahora: Json
}

/** Title, audience, approval, sections and scores that are not the same. */
export function compararPartes(antes: Cuestionario, ahora: Cuestionario): CambioDeParte[] {
  const cabeza = (['titulo', 'responden', 'aprobacion'] as const).map((parte) => ({
    ...{ parte, clave: parte, antes: antes[parte] as Json, ahora: ahora[parte] as Json },
  }))
  const titulos = (c: Cuestionario) => new Map<string, Json>(c.secciones.map((s) => [s.clave, s.titulo]))
  const puntajes = (c: Cuestionario) => new Map<string, Json>(c.puntajes.map((p) => [p.indicador, p]))
  return [
    ...cabeza,
    ...emparejar('seccion', titulos(antes), titulos(ahora)),
    ...emparejar('puntaje', puntajes(antes), puntajes(ahora)),
  ].filter((c) => canonicalText(c.antes) !== canonicalText(c.ahora))
}

function emparejar(
  parte: 'seccion' | 'puntaje',
  antes: ReadonlyMap<string, Json>,
  ahora: ReadonlyMap<string, Json>,
): CambioDeParte[] {
  const claves = [...new Set([...ahora.keys(), ...antes.keys()])]
  return claves.map((clave) => ({ parte, clave, antes: antes.get(clave) ?? null, ahora: ahora.get(clave) ?? null }))
}

const seccionDeCada = ({ secciones }: Cuestionario): ReadonlyMap<string, string> =>
  new Map(secciones.flatMap((s) => s.preguntas.map((p) => [p.clave, s.titulo] as const)))

function camposDistintos(antes: Pregunta, ahora: Pregunta): (keyof Pregunta)[] {
  // As text in one order of keys: what was read from a file and what was written on a screen are the same question.
  const campos = new Set([...Object.keys(antes), ...Object.keys(ahora)] as (keyof Pregunta)[])
  return [...campos].filter((k) => canonicalText(antes[k] ?? null) !== canonicalText(ahora[k] ?? null))
}
