// Words of the requests of metas without equivalent: states, acts and what comes next. A code without its words does not compile.
import type { ActoSinEquivalente, EstadoSinEquivalente } from '@kpt/domain/planes'
import { contar } from './formato.ts'

export const NOMBRES_SIN_EQUIVALENTE: Record<EstadoSinEquivalente, string> = {
  en_dnp: 'Espera al DNP',
  devuelta: 'El DNP preguntó',
  con_codigo: 'El DNP asignó un código',
  exceptuada: 'Excepción concedida',
  retirada: 'Retirada',
}

/** The act as it is told, after the name of who did it. */
export const RELATO_SIN_EQUIVALENTE: Record<ActoSinEquivalente, string> = {
  pedir: 'pidió que el DNP resuelva la meta',
  preguntar: 'devolvió la solicitud con una pregunta',
  responder: 'respondió lo que preguntó el DNP',
  asignar: 'asignó un código del Catálogo',
  exceptuar: 'concedió una excepción',
  retirar: 'retiró la solicitud',
}

/** What comes next, for whoever looks at it. */
export const QUE_SIGUE_SIN_EQUIVALENTE: Record<EstadoSinEquivalente, string> = {
  en_dnp: 'La responde el DNP. Mientras espera, esta meta no impide enviar reportes.',
  devuelta: 'La entidad debe responder. Mientras no lo haga, la meta cuenta como no homologada.',
  con_codigo: 'La entidad confirma el código en su plan. Hasta entonces, la meta cuenta como no homologada.',
  exceptuada: 'La meta cuenta como resuelta hasta el último día de la excepción, que es pública.',
  retirada: 'La meta cuenta como no homologada. Si hace falta, se puede pedir de nuevo.',
}

/** Why an act is not possible any more. */
export function fraseSinEquivalenteDecidida(estado: string): string {
  const nombre = (NOMBRES_SIN_EQUIVALENTE as Record<string, string>)[estado]
  const como = nombre ? ` Está así: ${nombre}.` : ''
  return `Esa acción ya no es posible.${como} Actualice la página para ver la historia.`
}

/** Metas without equivalent by who has to act; null when there are none. */
export function fraseSinEquivalente({
  enEspera,
  respondidas,
  exceptuadas,
}: {
  readonly enEspera: number
  readonly respondidas: number
  readonly exceptuadas: number
}): string | null {
  const partes = [
    enEspera > 0 ? `${contar(enEspera, 'espera', 'esperan')} al DNP` : null,
    respondidas > 0 ? `${contar(respondidas, 'respondida', 'respondidas')} por el DNP` : null,
    exceptuadas > 0 ? `${exceptuadas} con excepción` : null,
  ].filter((parte) => parte !== null)
  return partes.length === 0 ? null : partes.join('; ')
}
