// An accumulated value does not fall from one corte to the next without a reason (rules of follow-up, "Rules on entry").
import { compareText, type DecimalTexto } from '../../shared/index.ts'
import { CAMPOS_DINERO, type CampoDinero, type EntradaMeta } from '../entrada.ts'
import { dineroPorFuente } from '../valores.ts'
import { regla, type Visto } from './regla.ts'

export const acumuladoDisminuye = regla({
  id: 'acumulado_disminuye',
  cita: 'Los valores se acumulan dentro de la vigencia hasta el corte',
  gravedad: 'aviso',
  campos: ['ejecutado', ...CAMPOS_DINERO],
  ver: (entrada) => (entrada.anterior === null ? [] : [...fisico(entrada), ...dinero(entrada)]),
})

/** In Reducción a falling level is the very progress. */
function fisico({ orientacion, valores, anterior }: EntradaMeta): Visto[] {
  return orientacion === 'reduccion' ? [] : baja('ejecutado', undefined, valores.ejecutado, anterior?.ejecutado)
}

function dinero({ valores, anterior }: EntradaMeta): Visto[] {
  return dineroPorFuente(valores).flatMap(([fuente, f]) =>
    CAMPOS_DINERO.flatMap((campo) => baja(campo, fuente, f[campo], anterior?.fuentes[fuente]?.[campo])),
  )
}

function baja(
  campo: 'ejecutado' | CampoDinero,
  fuente: string | undefined,
  valor: DecimalTexto | null,
  antes: DecimalTexto | null | undefined,
): Visto[] {
  if (valor === null || antes === null || antes === undefined) return []
  if (compareText(valor, antes) >= 0) return []
  return [{ campo, ...(fuente === undefined ? {} : { fuente }), valor, detalles: { valor, anterior: antes } }]
}
