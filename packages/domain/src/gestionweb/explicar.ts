// An indicator that came out of the answers, opened: each of its parts, and the questions that feed them as a version froze them (R7.1, N7).
import { juzgarBorrador } from './borrador.ts'
import { borradorDelDocumento } from './congelar.ts'
import { type Pregunta, type PuntajeCuestionario, preguntasDe } from './cuestionario.ts'
import type { DocumentoGestion, RespuestaCongelada } from './documento.ts'
import { nombresDe } from './expresion/index.ts'
import { type CuestionarioLeido, partesDePuntajes, puntuarCuestionario } from './juzgar.ts'
import { apoyosDe } from './orden.ts'

export type ParteExplicada = {
  /** In the language of the questionnaire. */
  readonly expresion: string
  /** Null: it is not known, and then neither is the score. */
  readonly cumple: boolean | null
}
export type RespuestaExplicada = {
  readonly pregunta: Pregunta
  /** False where another answer closed it. */
  readonly preguntada: boolean
  /** Null: nothing was said. */
  readonly dicha: RespuestaCongelada | null
}
export type PuntajeExplicado = Pick<PuntajeCuestionario, 'indicador' | 'nombre' | 'cita'> & {
  /** Share of its parts that hold, on 0–1. */
  readonly valor: number | null
  readonly partes: readonly ParteExplicada[]
  /** In the order of the questionnaire. */
  readonly respuestas: readonly RespuestaExplicada[]
}

/** Null: the questionnaire that was answered does not compute it. */
export function explicarPuntaje(
  leido: CuestionarioLeido,
  documento: DocumentoGestion,
  indicador: string,
): PuntajeExplicado | null {
  const puntaje = leido.cuestionario.puntajes.find((p) => p.indicador === indicador)
  if (!puntaje) return null
  const borrador = borradorDelDocumento(leido, documento)
  const { preguntadas } = juzgarBorrador(leido, borrador)
  const cumplen = partesDePuntajes(leido, borrador.respuestas).get(indicador) ?? []
  const dichas = new Map(documento.respuestas.map((r) => [r.pregunta, r]))
  const suyas = preguntasDelPuntaje(leido, puntaje)
  const { nombre, cita, partes } = puntaje
  return {
    ...{ indicador, nombre, cita, valor: puntuarCuestionario(leido, borrador.respuestas).get(indicador) ?? null },
    partes: partes.map((expresion, i) => ({ expresion, cumple: cumplen[i] ?? null })),
    respuestas: preguntasDe(leido.cuestionario)
      .filter((p) => suyas.has(p.clave))
      .map((pregunta) => ({
        ...{ pregunta, preguntada: preguntadas.has(pregunta.clave), dicha: dichas.get(pregunta.clave) ?? null },
      })),
  }
}

/** Those that its parts name, and those whose answer decides whether these are asked. */
function preguntasDelPuntaje({ cuestionario, nodos }: CuestionarioLeido, { partes }: PuntajeCuestionario) {
  const preguntas = new Map(preguntasDe(cuestionario).map((p) => [p.clave, p]))
  const nombradas = partes.flatMap((texto) => {
    const nodo = nodos.get(texto)
    return nodo ? nombresDe(nodo).map((nombre) => nombre.split('.')[0] ?? nombre) : []
  })
  const suyas = new Set<string>(nombradas)
  // The set grows while it is walked: what a condition leans on is walked too.
  for (const clave of suyas) {
    const pregunta = preguntas.get(clave)
    for (const apoyo of pregunta ? apoyosDe(pregunta, nodos) : []) suyas.add(apoyo)
  }
  return suyas
}
