// Whether this person may answer a question now: the state of the report, what a request for adjustments left open, and the sections in charge.
import { alcanceDeSeccion } from '@kpt/domain/acceso'
import type { Reporte } from '../../reportes/borrador/entrada.ts'

export function puedeResponder(
  { puedeEditar, metasAbiertas, reparto }: Pick<Reporte, 'puedeEditar' | 'metasAbiertas' | 'reparto'>,
  seccion: string,
  pregunta: string,
): boolean {
  return puedeEditar && (metasAbiertas?.includes(pregunta) ?? true) && alcanceDeSeccion(reparto, seccion)
}

/** Why it is only read; null when it may be answered. */
export function porQueSoloSeLee(reporte: Reporte, seccion: string): string | null {
  const { estado, puedeEditar, metasAbiertas, reparto } = reporte
  if (estado !== 'borrador' && estado !== 'en_ajustes')
    return 'Las respuestas ya se enviaron. La versión enviada no cambia.'
  if (!puedeEditar) return 'Solo la entidad responde.'
  if (!alcanceDeSeccion(reparto, seccion)) return 'Esta sección está a cargo de otra persona del equipo.'
  return metasAbiertas ? 'Solo se abren las preguntas que nombra la solicitud de ajustes.' : null
}
