// To whoever asks to be usuario líder: it arrived, and where to follow it.
import { nombreEnRenglon as n } from '@kpt/domain/correo'
import { datos, enlace, type Mensaje } from './mensaje.ts'

type Hechos = {
  readonly nombre: string
  readonly entidad: string
  readonly radicado: string
  /** Page of the request. */
  readonly enlace: string
}

export const solicitudRecibo = (h: Hechos): Mensaje => ({
  asunto: `Recibimos su solicitud de usuario líder, radicado ${n(h.radicado)}`,
  nombre: n(h.nombre),
  bloques: [
    'Recibimos su solicitud para ser usuario líder en KPT. El equipo de soporte del DNP revisará los documentos.',
    datos(['Entidad', n(h.entidad)], ['Radicado', n(h.radicado)]),
    'Le escribiremos a este correo cuando haya una respuesta o si falta algún documento. También puede ver en qué va en esta página:',
    enlace('Ver mi solicitud', h.enlace),
    'Guarde este mensaje y no lo reenvíe: el enlace abre su solicitud.',
  ],
  porque: 'alguien dio este correo al pedir un usuario líder en KPT. Si no fue usted, no tiene que hacer nada',
})
