// For tests: a question with nothing but its key, and a questionnaire of one section.
import type { Cuestionario, Pregunta } from './cuestionario.ts'

export const preguntaEjemplo = (clave: string, cambios: Partial<Pregunta> = {}): Pregunta => ({
  ...{ clave, texto: `¿${clave}?`, ayuda: null, cita: null, tipo: 'si_no', opciones: [], columnas: [] },
  ...{ condicion: null, exigida: 'verdadero', admiteNoAplica: false, evidencia: 'ninguna', validaciones: [] },
  ...cambios,
})

export const cuestionarioEjemplo = (
  preguntas: readonly Pregunta[],
  puntajes: Cuestionario['puntajes'] = [],
): Cuestionario => ({
  ...{ vigencia: 2022, titulo: 'De ejemplo', responden: ['municipio'], puntajes },
  aprobacion: { acta: 'Acta 1', fecha: '2022-12-01' },
  secciones: [{ clave: 'unica', titulo: 'Única', preguntas }],
})
