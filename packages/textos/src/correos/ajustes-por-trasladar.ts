// DNP asked adjustments of a municipality: its gobernación relays them, or DNP does and the omission shows (R4.3).
import { nombreEnRenglon as n } from '@kpt/domain/correo'
import { datos, enlace, type Mensaje } from './mensaje.ts'

type Hechos = {
  readonly entidad: string
  readonly reporte: string
  /** Last day to relay. */
  readonly limite: string
  /** The term passed: DNP relayed them. */
  readonly omitido: boolean
  readonly destinatario: 'gobernacion' | 'dnp'
  readonly enlace: string
}

export const ajustesPorTrasladar = (h: Hechos): Mensaje => ({
  asunto: h.omitido
    ? `Sin trasladar en plazo los ajustes de ${n(h.entidad)}`
    : `Por trasladar hasta el ${n(h.limite)}: ajustes del DNP a ${n(h.entidad)}`,
  nombre: null,
  bloques: [
    h.omitido
      ? 'La gobernación no trasladó en su plazo los ajustes que pidió el DNP. Ya los trasladó el DNP, y la omisión queda a la vista de todos.'
      : 'El DNP pidió ajustes a un reporte de su departamento. El municipio los conoce cuando la gobernación se los traslada, y desde ese día corre su plazo.',
    datos(['Entidad', n(h.entidad)], ['Reporte', n(h.reporte)], ['Último día para trasladar', n(h.limite)]),
    ...(h.omitido
      ? []
      : ['Si no los traslada hasta ese día, lo hace el DNP y la omisión de la gobernación queda a la vista de todos.']),
    enlace(h.omitido ? 'Ver el reporte' : 'Ver y trasladar', h.enlace),
  ],
  porque: h.destinatario === 'dnp' ? 'usted pidió esos ajustes' : 'su gobernación revisa los reportes de ese municipio',
})
