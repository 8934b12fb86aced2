// To the applicant: accepted; only this person sets the password and activates the account.
import { nombreEnRenglon as n } from '@kpt/domain/correo'
import type { Instante } from '@kpt/domain/shared'
import { formatInstante } from '../formato.ts'
import { datos, enlace, type Mensaje } from './mensaje.ts'

type Hechos = {
  readonly nombre: string
  readonly entidad: string
  /** One-time link of activation. */
  readonly enlace: string
  readonly caduca: Instante
  /** Page of the request: from there the applicant asks for another link. */
  readonly enlaceSolicitud: string
}

export const solicitudAceptada = (h: Hechos): Mensaje => ({
  asunto: `Se aceptó su solicitud: active su usuario líder de ${n(h.entidad)}`,
  nombre: n(h.nombre),
  bloques: [
    'El DNP aceptó su solicitud. Falta un paso, y solo usted puede darlo: escoger su contraseña y activar el usuario.',
    datos(['Entidad', n(h.entidad)]),
    enlace('Activar mi usuario', h.enlace),
    `El enlace sirve una sola vez, durante 72 horas: hasta el ${formatInstante(h.caduca)} (hora de Bogotá). Si se le vence, usted mismo puede pedir otro en la página de su solicitud:`,
    enlace('Ver mi solicitud', h.enlaceSolicitud),
    'Nadie en el DNP conoce su contraseña ni puede ponerla por usted. No reenvíe este mensaje.',
    'Cuando active el usuario, usted será quien responda por la entidad en KPT. Si había otro usuario líder, dejará de serlo en ese momento.',
  ],
  porque: 'pidió ser usuario líder en KPT con este correo',
})
