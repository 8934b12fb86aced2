// The questions of a submitted version, as a request of adjustments names them.
import type { Pregunta } from '@kpt/domain/gestionweb'
import { decirCeldas } from '@kpt/textos/cuestionarios'
import type { Pieza } from '../../revision/pieza.ts'
import type { Respondida } from './usar-respuestas-version.ts'

export function piezasDeRespuestas(respondida: Respondida): Pieza[] {
  return respondida.cuestionario.contenido.secciones.flatMap(({ preguntas }, i) =>
    preguntas.map((pregunta, j) => ({
      ...{ clave: pregunta.clave, nombre: `${i + 1}.${j + 1}`, texto: pregunta.texto },
      dice: loDicho(pregunta, respondida),
    })),
  )
}

/** A question of files is answered with its evidence alone. */
export function loDicho(pregunta: Pregunta, { celdas, evidencias }: Respondida): string {
  const conArchivos = (evidencias[pregunta.clave]?.length ?? 0) > 0 && pregunta.tipo === 'archivo'
  return decirCeldas(pregunta, celdas) ?? (conArchivos ? 'Con sus archivos' : 'Sin respuesta')
}
