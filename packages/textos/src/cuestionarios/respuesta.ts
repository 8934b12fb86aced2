// What is said to whoever answers a question: why something cannot be kept, and what the answers lack.
import type { FaltaRespuesta, HallazgoCuestionario } from '@kpt/domain/gestionweb'

export const FRASES_FALTA_RESPUESTA: Readonly<Record<FaltaRespuesta, string>> = {
  forma_distinta: 'Esa respuesta no es de la clase que se pide.',
  opcion_desconocida: 'Escoja una de las opciones de la lista.',
  no_es_entero: 'Escriba un número entero, sin decimales.',
  no_es_numero: 'Escriba un número, como 1.234,5.',
  no_es_fecha: 'Escriba una fecha que exista.',
  muy_larga: 'Es demasiado largo: acórtelo.',
  vacia: 'Escriba la respuesta.',
  columna_desconocida: 'Esa columna no está en la tabla.',
  no_admite_no_aplica: 'A esta pregunta no se le puede responder que no aplica.',
  sin_razon: 'Diga por qué no aplica, en cinco letras o más.',
}

export function fraseHallazgoCuestionario(hallazgo: HallazgoCuestionario): string {
  switch (hallazgo.regla) {
    case 'sin_respuesta':
      return 'Falta la respuesta.'
    case 'sin_evidencia':
      return 'Falta la evidencia de esta respuesta.'
    case 'no_cuadra':
      return hallazgo.mensaje
  }
}
