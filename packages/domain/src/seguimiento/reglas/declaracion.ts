// "Sin avance en el periodo" says that nothing moved: with a reason, and with the very values of the previous corte (rules of follow-up, "Record").
import { compareText, type DecimalTexto } from '../../shared/index.ts'
import { CAMPOS_DINERO, type CampoDinero } from '../entrada.ts'
import { declaracionSinAvance, dineroPorFuente } from '../valores.ts'
import { regla, type Visto } from './regla.ts'

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

export const sinAvanceConCambios = regla({
  id: 'sin_avance_con_cambios',
  cita: 'Quien declara "sin avance" deja los valores acumulados iguales a los del corte anterior',
  gravedad: 'error',
  campos: ['sin_avance', 'ejecutado', ...CAMPOS_DINERO],
  ver: ({ valores, anterior }) => {
    if (valores.sinAvance === null) return []
    const debe = declaracionSinAvance(anterior)
    const dinero = dineroPorFuente(valores).flatMap(([fuente, f]) =>
      CAMPOS_DINERO.flatMap((campo) => difiere(campo, fuente, f[campo], debe.fuentes[fuente]?.[campo])),
    )
    return [...difiere('ejecutado', undefined, valores.ejecutado, debe.ejecutado), ...dinero]
  },
})

/** An empty cell does not differ: it takes the value that the declaration implies. */
function difiere(
  campo: 'ejecutado' | CampoDinero,
  fuente: string | undefined,
  valor: DecimalTexto | null,
  debe: DecimalTexto | null | undefined,
): Visto[] {
  const anterior = debe ?? '0'
  if (valor === null || compareText(valor, anterior) === 0) return []
  return [{ campo, ...(fuente === undefined ? {} : { fuente }), valor, detalles: { valor, anterior } }]
}
