// What is reported as done is shown, where the rules of the vigencia ask for it (rules of follow-up, "Rules on entry").
import { compareText, isZeroText } from '../../shared/index.ts'
import { regla } from './regla.ts'

/** Only of an advance of this corte: what stood already, a zero and a declaration have nothing to show. */
export const evidenciaFaltante = regla({
  id: 'evidencia_faltante',
  cita: 'La exigencia de evidencia de la vigencia, con el acto que la fija',
  gravedad: 'aviso',
  campos: ['ejecutado', 'sin_avance'],
  ver: ({ exigeEvidencia, evidencias, valores, anterior }) => {
    if (!exigeEvidencia || (evidencias?.length ?? 0) > 0 || valores.sinAvance !== null) return []
    const { ejecutado } = valores
    if (ejecutado === null || isZeroText(ejecutado)) return []
    const igual = anterior?.ejecutado != null && compareText(ejecutado, anterior.ejecutado) === 0
    return igual ? [] : [{ campo: 'ejecutado', valor: ejecutado, detalles: { ejecutado } }]
  },
})
