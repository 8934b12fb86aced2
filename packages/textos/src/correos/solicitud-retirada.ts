// To the applicant: the request was withdrawn, so that whoever did not do it finds out.
import { nombreEnRenglon as n } from '@kpt/domain/correo'
import { datos, enlace, type Mensaje } from './mensaje.ts'

type Hechos = {
  readonly nombre: string
  readonly entidad: string
  readonly radicado: string
  /** Page of the request, with its history. */
  readonly enlace: string
}

export const solicitudRetirada = (h: Hechos): Mensaje => ({
  asunto: `Se retiró su solicitud ${n(h.radicado)}`,
  nombre: n(h.nombre),
  bloques: [
    'Se retiró su solicitud para ser usuario líder en KPT, desde la página a la que solo lleva el enlace que le enviamos. Ya no se revisará, y si tenía un enlace para activar el usuario, dejó de servir.',
    datos(['Entidad', n(h.entidad)], ['Radicado', n(h.radicado)]),
    'Si usted no la retiró, alguien abrió un correo suyo: cambie la contraseña de este buzón y presente otra solicitud. En esta página queda la historia de la que se retiró:',
    enlace('Ver mi solicitud', h.enlace),
  ],
  porque: 'pidió ser usuario líder en KPT con este correo',
})
