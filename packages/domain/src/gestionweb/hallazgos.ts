// What a questionnaire finds in its answers, as every report keeps and shows its findings.
import type { Hallazgo } from '../shared/index.ts'
import { preguntasDe } from './cuestionario.ts'
import type { CuestionarioLeido, HallazgoCuestionario, JuicioCuestionario } from './juzgar.ts'

export const REGLAS_GESTION = ['gestion_sin_respuesta', 'gestion_sin_evidencia', 'gestion_no_cuadra'] as const
export type ReglaGestion = (typeof REGLAS_GESTION)[number]

const REGLA: Readonly<Record<HallazgoCuestionario['regla'], ReglaGestion>> = {
  sin_respuesta: 'gestion_sin_respuesta',
  sin_evidencia: 'gestion_sin_evidencia',
  no_cuadra: 'gestion_no_cuadra',
}

/** `meta` is the question; its words and those of the validation travel, for the questionnaire may change later. */
export function hallazgosGestion({ cuestionario }: CuestionarioLeido, { hallazgos }: JuicioCuestionario): Hallazgo[] {
  const textos = new Map(preguntasDe(cuestionario).map((p) => [p.clave, p.texto]))
  return hallazgos.map((h) => ({
    ...{ regla: REGLA[h.regla], gravedad: h.gravedad, valor: null },
    ruta: { meta: h.pregunta, campo: 'respuesta' },
    detalles: {
      pregunta: textos.get(h.pregunta) ?? h.pregunta,
      ...(h.regla === 'no_cuadra' ? { validacion: h.validacion, mensaje: h.mensaje } : {}),
    },
  }))
}
