// To the applicant: no, and why.
import { nombreEnRenglon as n } from '@kpt/domain/correo'
import { cita, datos, enlace, type Mensaje } from './mensaje.ts'

type Hechos = {
  readonly nombre: string
  readonly entidad: string
  readonly radicado: string
  readonly motivo: string
  /** Page of the request, with its history. */
  readonly enlace: string
}

export const solicitudRechazada = (h: Hechos): Mensaje => ({
  asunto: `No se aceptó su solicitud ${n(h.radicado)}`,
  nombre: n(h.nombre),
  bloques: [
    'El equipo de soporte del DNP revisó su solicitud para ser usuario líder y no la aceptó.',
    datos(['Entidad', n(h.entidad)], ['Radicado', n(h.radicado)]),
    'El motivo:',
    cita(h.motivo),
    'Si lo que se señala se puede corregir, puede presentar una solicitud nueva. En esta página queda la historia de la que presentó:',
    enlace('Ver mi solicitud', h.enlace),
  ],
  porque: 'pidió ser usuario líder en KPT con este correo',
})
