// What the rules of a questionnaire found over a whole draft, as it is kept beside the runs of the other reports.
import type { Hallazgo } from '../shared/index.ts'
import { type BorradorGestion, isSinExplicar } from './borrador.ts'
import { hallazgosGestion } from './hallazgos.ts'
import type { CuestionarioLeido, JuicioCuestionario } from './juzgar.ts'

/** `metas`: questions that are asked, given what was answered. The rest counts findings by their severity, and questions that lack an answer or a reason. */
export function corridaGestion(leido: CuestionarioLeido, juicio: JuicioCuestionario, borrador: BorradorGestion) {
  const hallazgos = hallazgosGestion(leido, juicio)
  const cuantos = (gravedad: Hallazgo['gravedad']) => hallazgos.filter((h) => h.gravedad === gravedad).length
  const preguntas = (cumple: (h: JuicioCuestionario['hallazgos'][number]) => boolean) =>
    new Set(juicio.hallazgos.filter(cumple).map((h) => h.pregunta)).size
  return {
    ...{ hallazgos, metas: juicio.preguntadas.size },
    ...{ errores: cuantos('error'), avisos: cuantos('aviso'), notas: cuantos('nota') },
    sinConfirmar: preguntas((h) => isSinExplicar(h, borrador)),
    sinReporte: preguntas((h) => h.regla === 'sin_respuesta'),
  }
}
