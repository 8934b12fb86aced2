// An accumulated value does not fall from one corte to the next without a reason (rules of follow-up, "Rules on entry").
import { compareText } from '../../shared/index.ts'
import { CAMPOS_DINERO } from '../entrada.ts'
import { cifraEn, verCifras } from './cifras.ts'
import { regla } from './regla.ts'

export const acumuladoDisminuye = regla({
  id: 'acumulado_disminuye',
  cita: 'Los valores se acumulan dentro de la vigencia hasta el corte',
  gravedad: 'aviso',
  campos: ['ejecutado', ...CAMPOS_DINERO],
  ver: ({ orientacion, valores, anterior }) =>
    anterior === null
      ? []
      : verCifras(valores, (campo, fuente, valor) => {
          // In Reducción a falling level is the very progress.
          if (campo === 'ejecutado' && orientacion === 'reduccion') return null
          const antes = cifraEn(anterior, campo, fuente)
          if (antes === null || compareText(valor, antes) >= 0) return null
          return { campo, fuente, valor, detalles: { valor, anterior: antes } }
        }),
})
