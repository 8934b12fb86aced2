// The words of the questionnaire that a sent version answered, for whoever compares it with another.
import { preguntasDe } from '@kpt/domain/gestionweb'
import { Datos } from '../../ui/datos.tsx'
import type { DeLugar, DePalabras } from '../reportes/diferencias/palabras.ts'
import { palabrasDePreguntas } from './palabras.ts'
import { useRespuestasVersion } from './revisar/usar-respuestas-version.ts'

export function ConPalabrasDePreguntas({ clave, version, children }: DePalabras) {
  const respuestas = useRespuestasVersion(clave, version)
  return <Datos de={respuestas}>{(r) => children(palabrasDePreguntas(r.cuestionario.contenido))}</Datos>
}

/** "4.4 ¿Cada cuántos meses las actualiza?"; its key until the questionnaire is here. */
export function PreguntaNombrada({ clave, version, lugar }: DeLugar) {
  const { data } = useRespuestasVersion(clave, version)
  const contenido = data?.cuestionario.contenido
  const texto = contenido && preguntasDe(contenido).find((p) => p.clave === lugar)?.texto
  return texto ? `${palabrasDePreguntas(contenido).numero(lugar)} ${texto}` : lugar
}
