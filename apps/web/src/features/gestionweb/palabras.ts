// What changed in the answers, with the words of the questionnaire.
import { type Cuestionario, preguntasDe } from '@kpt/domain/gestionweb'
import { decirRespuesta } from '@kpt/textos/cuestionarios'
import type { Palabras } from '../reportes/diferencias/palabras.ts'

export function palabrasDePreguntas(cuestionario: Cuestionario): Palabras {
  const numeros = new Map(
    cuestionario.secciones.flatMap(({ preguntas }, i) => preguntas.map((p, j) => [p.clave, `${i + 1}.${j + 1}`])),
  )
  const preguntas = new Map(preguntasDe(cuestionario).map((p) => [p.clave, p]))
  return {
    ...{ titulo: 'Pregunta', una: 'pregunta', varias: 'preguntas' },
    numero: (clave) => numeros.get(clave) ?? clave,
    ...{ queYaNoEsta: 'Una pregunta que ya no se hace', fuente: (clave) => clave },
    regla: ({ meta, clave }) => preguntas.get(meta)?.validaciones.find((v) => v.clave === clave)?.mensaje ?? clave,
    decir: ({ meta, campo }, valor) => {
      const pregunta = preguntas.get(meta)
      return pregunta && campo === 'respuesta' ? decirRespuesta(pregunta, valor) : null
    },
    todoIgual: 'las mismas respuestas y las mismas evidencias',
  }
}
