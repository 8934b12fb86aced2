// A request for help moved: to whoever asked, to whoever of the desk has it, or to the gobernación that got it.
import type { ActoAyuda } from '@kpt/domain/comunicaciones'
import { fraseEnRenglon, nombreEnRenglon as n } from '@kpt/domain/correo'
import { type Bloque, cita, datos, enlace, type Mensaje } from './mensaje.ts'

type Hechos = {
  /** Null for whoever runs the accounts of a gobernación. */
  readonly nombre: string | null
  readonly destinatario: 'persona' | 'mesa'
  readonly cambio: ActoAyuda
  readonly numero: string
  readonly asunto: string
  readonly categoria: string
  /** Body that did the act. */
  readonly quien: string
  /** What its author wrote; null when nothing. */
  readonly texto: string | null
  readonly enlace: string
}

const ASUNTOS: Record<ActoAyuda, string> = {
  pedir: 'Recibimos su solicitud de ayuda',
  agregar: 'Agregaron algo a una solicitud de ayuda',
  reabrir: 'Reabrieron una solicitud de ayuda',
  calificar: 'Calificaron su respuesta',
  desistir: 'Desistieron de una solicitud de ayuda',
  tomar: 'Ya están atendiendo su solicitud de ayuda',
  responder: 'Respondieron su solicitud de ayuda',
  pedir_datos: 'Faltan datos en su solicitud de ayuda',
  trasladar: 'Se trasladó una solicitud de ayuda',
  devolver: 'Su solicitud de ayuda volvió al DNP',
  cerrar: 'Se cerró su solicitud de ayuda',
}

const QUE_PASO: Record<ActoAyuda, (quien: string) => string> = {
  pedir: () => 'La mesa de ayuda del DNP recibió lo que usted pidió.',
  agregar: () => 'Quien pidió ayuda agregó algo a su solicitud.',
  reabrir: () => 'Quien pidió ayuda leyó la respuesta y sigue la conversación.',
  calificar: () => 'Quien pidió ayuda dijo si la respuesta le sirvió.',
  desistir: () => 'Quien pidió ayuda ya no la necesita.',
  tomar: (quien) => `${quien} tomó su solicitud.`,
  responder: (quien) => `${quien} respondió su solicitud.`,
  pedir_datos: (quien) => `${quien} necesita estos datos para seguir con su solicitud.`,
  trasladar: () => 'El DNP trasladó una solicitud de ayuda a la gobernación, por ser asunto suyo.',
  devolver: (quien) => `${quien} devolvió la solicitud a la mesa del DNP.`,
  cerrar: (quien) => `${quien} cerró su solicitud.`,
}

const QUE_SIGUE: Partial<Record<ActoAyuda, string>> = {
  pedir:
    'Le escribiremos a este correo cuando haya respuesta. No responda a este mensaje: agregue lo que falte en KPT.',
  responder: 'Si la respuesta no le sirve, siga la conversación en KPT; si le sirve, dígalo allí.',
  pedir_datos: 'Responda en KPT, no por este correo. Mientras tanto su solicitud espera.',
  cerrar: 'Si hace falta, puede reabrirla en KPT durante quince días hábiles.',
}

export const ayudaNovedad = (h: Hechos): Mensaje => ({
  asunto: `${ASUNTOS[h.cambio]}: ${n(h.numero)}`,
  nombre: h.nombre === null ? null : n(h.nombre),
  bloques: [
    QUE_PASO[h.cambio](n(h.quien)),
    datos(['Número', n(h.numero)], ['Asunto', n(h.asunto)], ['Trata de', n(h.categoria)]),
    ...escrito(h),
    ...loQueSigue(h),
    enlace('Ver la solicitud', h.enlace),
  ],
  porque: h.destinatario === 'persona' ? 'pidió ayuda en KPT' : 'atiende solicitudes de ayuda en KPT',
})

/** On one line and with no address that opens: a letter of KPT carries no link of anybody else. */
function escrito({ texto, quien }: Hechos): Bloque[] {
  return texto === null ? [] : [`${n(quien)} escribió:`, cita(fraseEnRenglon(texto, 1_500))]
}

function loQueSigue({ cambio, destinatario }: Hechos): Bloque[] {
  const sigue = destinatario === 'persona' ? QUE_SIGUE[cambio] : undefined
  return sigue === undefined ? [] : [sigue]
}
