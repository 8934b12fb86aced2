// The order in which conditions are looked at: each question after those on which it leans, so that judging takes one look at each.
import type { Pregunta } from './cuestionario.ts'
import { type Nodo, nombresDe } from './expresion/index.ts'

/** Those that bite their tail come last, as they stand. */
export function enOrdenDeApoyo(preguntas: readonly Pregunta[], nodos: ReadonlyMap<string, Nodo>): Pregunta[] {
  const propias = new Map(preguntas.map((p) => [p.clave, p]))
  const faltan = new Map<string, number>()
  const siguen = new Map<string, Pregunta[]>()
  for (const p of preguntas) {
    const apoyos = apoyosDe(p, nodos).filter((clave) => propias.has(clave))
    faltan.set(p.clave, apoyos.length)
    for (const apoyo of apoyos) {
      const suyas = siguen.get(apoyo)
      if (suyas) suyas.push(p)
      else siguen.set(apoyo, [p])
    }
  }
  const orden = preguntas.filter((p) => faltan.get(p.clave) === 0)
  for (const p of orden)
    for (const sigue of siguen.get(p.clave) ?? []) {
      const quedan = (faltan.get(sigue.clave) ?? 0) - 1
      faltan.set(sigue.clave, quedan)
      // The list grows while it is walked: what is freed is walked too.
      if (quedan === 0) orden.push(sigue)
    }
  const puestas = new Set(orden)
  return [...orden, ...preguntas.filter((p) => !puestas.has(p))]
}

/** Keys of the questions on which the condition of one leans. */
export function apoyosDe({ condicion }: Pregunta, nodos: ReadonlyMap<string, Nodo>): string[] {
  const nodo = condicion === null ? undefined : nodos.get(condicion)
  return nodo ? [...new Set(nombresDe(nodo).map((nombre) => nombre.split('.')[0] ?? nombre))] : []
}
