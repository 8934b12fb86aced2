// To somebody invited by a leader or by the administrator of a body.
import { nombreEnRenglon as n } from '@kpt/domain/correo'
import type { Instante } from '@kpt/domain/shared'
import { formatInstante } from '../formato.ts'
import { datos, enlace, lista, type Mensaje } from './mensaje.ts'

type Hechos = {
  readonly nombre: string
  readonly invita: string
  /** Entity, gobernación or direction of DNP that invites. */
  readonly organismo: string
  /** What the person may do there: «Consulta de la entidad: ve el plan y los reportes». */
  readonly papel: string
  /** Part of the reports that a delegate writes, one a line; empty when it is not limited. */
  readonly partes?: readonly string[]
  readonly enlace: string
  readonly caduca: Instante
}

export const invitacion = (h: Hechos): Mensaje => ({
  asunto: `Lo invitan a KPT: ${n(h.organismo)}`,
  nombre: n(h.nombre),
  bloques: [
    `${n(h.invita)} lo invita a trabajar en KPT, el sistema de seguimiento a los planes de desarrollo territorial.`,
    datos(['Organismo', n(h.organismo)], ['Lo que podrá hacer', n(h.papel)]),
    ...(h.partes && h.partes.length > 0 ? ['De los reportes escribirá:', lista(h.partes.map(n))] : []),
    'Para aceptar, abra el enlace y escoja su contraseña. Solo usted la conocerá.',
    enlace('Aceptar la invitación', h.enlace),
    `El enlace sirve una sola vez, hasta el ${formatInstante(h.caduca)} (hora de Bogotá). Si se vence, pida a quien lo invitó que le envíe otro.`,
    'Si no esperaba esta invitación, no tiene que hacer nada.',
  ],
  porque: 'alguien de ese organismo lo invitó con este correo',
})
