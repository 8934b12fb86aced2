// What changes from one questionnaire to another: which questions come, go or say something else.
import { type Cuestionario, type Pregunta, preguntasDe } from './cuestionario.ts'

export type CambioCuestionario =
  | { readonly clase: 'nueva' | 'retirada'; readonly pregunta: Pregunta }
  | {
      readonly clase: 'cambia'
      readonly antes: Pregunta
      readonly ahora: Pregunta
      readonly campos: readonly (keyof Pregunta)[]
    }

/** By key: first those that stay, in the order of now, then those that are gone. */
export function compararCuestionarios(antes: Cuestionario, ahora: Cuestionario): CambioCuestionario[] {
  const previas = new Map(preguntasDe(antes).map((p) => [p.clave, p]))
  const actuales = preguntasDe(ahora)
  const claves = new Set(actuales.map((p) => p.clave))
  return [
    ...actuales.flatMap((pregunta): CambioCuestionario[] => {
      const previa = previas.get(pregunta.clave)
      if (!previa) return [{ clase: 'nueva', pregunta }]
      const campos = camposDistintos(previa, pregunta)
      return campos.length === 0 ? [] : [{ clase: 'cambia', antes: previa, ahora: pregunta, campos }]
    }),
    ...[...previas.values()]
      .filter((p) => !claves.has(p.clave))
      .map((pregunta) => ({ clase: 'retirada' as const, pregunta })),
  ]
}

function camposDistintos(antes: Pregunta, ahora: Pregunta): (keyof Pregunta)[] {
  return (Object.keys(ahora) as (keyof Pregunta)[]).filter((k) => JSON.stringify(antes[k]) !== JSON.stringify(ahora[k]))
}
