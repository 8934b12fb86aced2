// What a kept or shown finding of a questionnaire says, and what to do.
import { REGLAS_GESTION, type ReglaGestion } from '@kpt/domain/gestionweb'

const TEXTOS: Readonly<Record<ReglaGestion, { readonly titulo: string; readonly remedio: string }>> = {
  gestion_sin_respuesta: {
    titulo: 'Preguntas sin respuesta',
    remedio: 'Respóndala: no se envía sin toda la información que se pide.',
  },
  gestion_sin_evidencia: {
    titulo: 'Respuestas sin la evidencia que se exige',
    remedio: 'Adjunte la evidencia en la página de la pregunta.',
  },
  gestion_no_cuadra: {
    titulo: 'Respuestas que no cuadran entre sí',
    remedio: 'Corríjala o, donde se permite, explique en la página por qué es así.',
  },
}

export function isReglaGestion(regla: string): regla is ReglaGestion {
  return REGLAS_GESTION.some((r) => r === regla)
}

export const tituloReglaGestion = (regla: ReglaGestion): string => TEXTOS[regla].titulo

export function textoHallazgoGestion(
  regla: ReglaGestion,
  { pregunta = '', mensaje }: Readonly<Record<string, string>>,
) {
  return {
    mensaje: mensaje === undefined ? `«${pregunta}».` : `«${pregunta}»: ${mensaje}`,
    remedio: TEXTOS[regla].remedio,
  }
}
