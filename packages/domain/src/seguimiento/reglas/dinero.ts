// Rules on the money of each source (numeral 10, Circular 0009-4 de 2023: pesos; rules of follow-up, "Rules on entry").
import { compareText } from '../../shared/index.ts'
import { CAMPOS_DINERO, type CampoDinero, type EntradaMeta } from '../entrada.ts'
import { dineroPorFuente, valoresVigentes } from '../valores.ts'
import { verCifras } from './cifras.ts'
import { regla, type Visto } from './regla.ts'

export const pagadoMayorQueObligado = regla({
  id: 'pagado_mayor_que_obligado',
  cita: 'Cadena del gasto público (Decreto 111 de 1996): se paga lo que se obligó',
  gravedad: 'error',
  campos: ['obligado', 'pagado', 'sin_avance'],
  ver: (entrada) => excede(entrada, 'pagado', 'obligado'),
})

export const obligadoMayorQueComprometido = regla({
  id: 'obligado_mayor_que_comprometido',
  cita: 'Cadena del gasto público (Decreto 111 de 1996): se obliga lo que se comprometió',
  gravedad: 'error',
  campos: ['comprometido', 'obligado', 'sin_avance'],
  ver: (entrada) => excede(entrada, 'obligado', 'comprometido'),
})

export const valorNegativo = regla({
  id: 'valor_negativo',
  cita: 'Lo ejecutado es un acumulado de la vigencia: no puede ser menor que cero',
  gravedad: 'error',
  campos: ['ejecutado', ...CAMPOS_DINERO],
  ver: ({ valores }) =>
    verCifras(valores, (campo, fuente, valor) =>
      valor.startsWith('-') ? { campo, fuente, valor, detalles: { valor } } : null,
    ),
})

/** `campo` may never be above `tope`; an empty cell keeps its last value, or 0. */
function excede(entrada: EntradaMeta, campo: CampoDinero, tope: CampoDinero): Visto[] {
  const vistos: Visto[] = []
  for (const [fuente, dinero] of dineroPorFuente(valoresVigentes(entrada))) {
    const valor = dinero[campo]
    const limite = dinero[tope] ?? '0'
    if (valor !== null && compareText(valor, limite) > 0)
      vistos.push({ campo, fuente, valor, detalles: { valor, limite } })
  }
  return vistos
}
