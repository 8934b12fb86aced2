// To those who may object to a request: the present leader, the official mailbox of the entity, its gobernación.
import { nombreEnRenglon as n } from '@kpt/domain/correo'
import { datos, enlace, type Mensaje } from './mensaje.ts'

type Hechos = {
  readonly destinatario: 'lider' | 'entidad' | 'gobernacion'
  /** Who asks, and the post that person says to hold. */
  readonly solicitante: string
  readonly cargo: string
  readonly entidad: string
  readonly radicado: string
  /** Page where this recipient objects. */
  readonly enlace: string
}

const PORQUE = {
  lider: 'usted es hoy el usuario líder de esa entidad',
  entidad: 'este es el correo oficial de la entidad',
  gobernacion: 'su gobernación acompaña a esa entidad',
} as const

export const solicitudAviso = (h: Hechos): Mensaje => ({
  asunto: `Alguien pide ser usuario líder de ${n(h.entidad)}`,
  nombre: null,
  bloques: [
    'Una persona pidió ser usuario líder en KPT. Quien tenga ese usuario podrá cargar el plan de desarrollo y enviar los reportes de la entidad.',
    datos(
      ['Entidad', n(h.entidad)],
      ['Quién lo pide', n(h.solicitante)],
      ['Cargo que dice tener', n(h.cargo)],
      ['Radicado', n(h.radicado)],
    ),
    'Estos datos los escribió esa persona y todavía no se han verificado.',
    'Si conoce la solicitud y está de acuerdo, no tiene que hacer nada. Si no la conoce o no corresponde, opóngase y diga por qué: el equipo de soporte del DNP leerá su motivo antes de decidir.',
    enlace('Ver la solicitud u oponerme', h.enlace),
  ],
  porque: PORQUE[h.destinatario],
})
