// Entities wait for DNP to say what to do with metas without equivalent: to its analysts, once a day at most.
import { nombreEnRenglon as n } from '@kpt/domain/correo'
import { enlace, type Mensaje } from './mensaje.ts'

type Hechos = { readonly dia: string; readonly enlace: string }

export const sinEquivalenteEsperan = ({ dia, enlace: a }: Hechos): Mensaje => ({
  asunto: `Metas sin equivalente por responder, ${n(dia)}`,
  nombre: null,
  bloques: [
    'Hay entidades que piden al DNP resolver metas que no encuentran en el Catálogo Programático.',
    'Puede asignarles un código, conceder una excepción con fecha o devolverlas con una pregunta. Las más antiguas van primero.',
    enlace('Ver las solicitudes', a),
    'Este aviso llega a lo sumo una vez al día.',
  ],
  porque: 'es analista del DNP en KPT',
})
