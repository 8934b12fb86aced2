// Words of requests for exceptions: acts, parts, what comes next and what a request lacks. A code without its words does not compile.
import type { ActoExcepcion, CodigoFaltaPedido, EstadoExcepcion, ParteExcepcion } from '@kpt/domain/calendario'
import { NOMBRES_ESTADO_EXCEPCION } from './medidas.ts'

/** The act as it is told, after the name of who did it. */
export const RELATO_ACTO_EXCEPCION: Record<ActoExcepcion, string> = {
  solicitar: 'pidió la excepción',
  avalar: 'avaló la solicitud',
  conceder: 'concedió la excepción',
  negar: 'negó la excepción',
  retirar: 'retiró la solicitud',
}

export const NOMBRES_PARTE_EXCEPCION: Record<ParteExcepcion, string> = {
  entidad: 'la entidad',
  gobernacion: 'la gobernación',
  dnp: 'el DNP',
}

/** What comes next, for whoever looks at it. */
export const QUE_SIGUE_EXCEPCION: Record<EstadoExcepcion, string> = {
  solicitada: 'La decide el DNP. Mientras tanto la gobernación puede avalarla, y quien la pidió puede retirarla.',
  avalada: 'La decide el DNP. Mientras tanto el plazo sigue como está.',
  concedida: 'La fecha nueva rige desde que se concedió, y no se deshace.',
  negada: 'El plazo sigue como estaba.',
  retirada: 'Nadie la decidirá. Si hace falta, puede pedirse otra.',
}

const FRASES_FALTA_PEDIDO: Record<CodigoFaltaPedido, string> = {
  sin_motivo: 'Explique por qué la pide.',
  sin_filas: 'Marque al menos una actividad.',
  fila_desconocida: 'Esa actividad no está en el cronograma vigente.',
  fila_ajena: 'Esa actividad no es de las que esa entidad debe cumplir.',
  por_abrir: 'Esa actividad todavía no abre: no hay plazo que ampliar.',
  fecha_pasada: 'Pida una fecha desde hoy en adelante.',
  no_amplia: 'La fecha debe ser posterior a la que ya rige.',
}

/** The sentence of a fault that came over the wire. */
export function fraseFaltaPedido(codigo: string): string {
  return (FRASES_FALTA_PEDIDO as Record<string, string>)[codigo] ?? 'La excepción no se puede pedir así.'
}

/** Why an act is not possible any more. */
export function fraseExcepcionDecidida(estado: string): string {
  const nombre = (NOMBRES_ESTADO_EXCEPCION as Record<string, string>)[estado]
  const como = nombre ? ` Está así: ${nombre.toLowerCase()}.` : ''
  return `Esa acción ya no es posible, o no le corresponde a usted.${como} Actualice la página para ver la historia.`
}
