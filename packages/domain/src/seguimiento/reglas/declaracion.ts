// "Sin avance en el periodo" says that nothing moved: with a reason, and with the very values of the previous corte (rules of follow-up, "Record").
import { compareText } from '../../shared/index.ts'
import { CAMPOS_DINERO } from '../entrada.ts'
import { declaracionSinAvance } from '../valores.ts'
import { cifraEn, verCifras } from './cifras.ts'
import { regla } from './regla.ts'

export const sinAvanceSinMotivo = regla({
  id: 'sin_avance_sin_motivo',
  cita: 'La declaración "sin avance en el periodo" lleva su motivo',
  gravedad: 'error',
  campos: ['sin_avance'],
  ver: ({ valores }) =>
    valores.sinAvance !== null && valores.sinAvance.trim() === ''
      ? [{ campo: 'sin_avance', valor: valores.sinAvance, detalles: {} }]
      : [],
})

/** An empty cell does not differ: it takes the value that the declaration implies. */
export const sinAvanceConCambios = regla({
  id: 'sin_avance_con_cambios',
  cita: 'Quien declara "sin avance" deja los valores acumulados iguales a los del corte anterior',
  gravedad: 'error',
  campos: ['sin_avance', 'ejecutado', ...CAMPOS_DINERO],
  ver: ({ valores, anterior }) => {
    if (valores.sinAvance === null) return []
    const declarado = declaracionSinAvance(anterior)
    return verCifras(valores, (campo, fuente, valor) => {
      const debe = cifraEn(declarado, campo, fuente) ?? '0'
      return compareText(valor, debe) === 0 ? null : { campo, fuente, valor, detalles: { valor, anterior: debe } }
    })
  },
})
