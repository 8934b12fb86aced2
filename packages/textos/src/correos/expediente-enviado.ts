// A file was sent to the control bodies: to each of their accounts.
import { nombreEnRenglon as n } from '@kpt/domain/correo'
import { datos, enlace, type Mensaje } from './mensaje.ts'

type Hechos = {
  readonly nombre: string
  readonly numero: string
  readonly destinatario: string
  readonly corte: string
  /** How many did not report, and how many reported late, in words. */
  readonly silencio: string
  readonly extemporaneo: string
  readonly enlace: string
}

export const expedienteEnviado = (h: Hechos): Mensaje => ({
  asunto: `Expediente ${n(h.numero)} del DNP: ${n(h.corte)}`,
  nombre: n(h.nombre),
  bloques: [
    'El DNP aprobó y envió un expediente de entidades obligadas a reportar en KPT (numeral 9 de la Circular 0009-4 de 2023).',
    datos(
      ['Expediente', n(h.numero)],
      ['Para', n(h.destinatario)],
      ['Corte', n(h.corte)],
      ['No reportaron', n(h.silencio)],
      ['Reportaron tarde', n(h.extemporaneo)],
    ),
    'Cada consulta y cada descarga de un expediente queda anotada en la auditoría de KPT.',
    enlace('Abrir el expediente', h.enlace),
  ],
  porque: 'tiene una cuenta de organismo de control en KPT',
})
