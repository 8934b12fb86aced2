// The words of the questionnaire that a sent version answered, for whoever compares it with another.
import { Datos } from '../../ui/datos.tsx'
import type { DePalabras } from '../reportes/diferencias/palabras.ts'
import { palabrasDePreguntas } from './palabras.ts'
import { useRespuestasVersion } from './revisar/usar-respuestas-version.ts'

export function ConPalabrasDePreguntas({ clave, version, children }: DePalabras) {
  const respuestas = useRespuestasVersion(clave, version)
  return <Datos de={respuestas}>{(r) => children(palabrasDePreguntas(r.cuestionario.contenido))}</Datos>
}
