// To whoever sent a report, with copy to the official address of the entity: the number, and where its receipt is and is verified.
import { nombreEnRenglon as n } from '@kpt/domain/correo'
import type { Instante } from '@kpt/domain/shared'
import { formatInstante } from '../formato.ts'
import { datos, enlace, type Mensaje } from './mensaje.ts'

type Hechos = {
  readonly nombre: string
  readonly entidad: string
  readonly vigencia: number
  readonly corte: number
  readonly version: number
  readonly recibo: string
  readonly enviada: Instante
  readonly oportunidad: string
  readonly sha256: string
  /** Page of the entity where the receipt is downloaded. */
  readonly enlace: string
  /** Public page. */
  readonly enlaceVerificacion: string
}

export const reporteConstancia = (h: Hechos): Mensaje => ({
  asunto: `Constancia ${n(h.recibo)}: reporte enviado de ${n(h.entidad)}`,
  nombre: n(h.nombre),
  bloques: [
    `El reporte del corte ${h.corte} de ${h.vigencia} de ${n(h.entidad)} quedó enviado.`,
    datos(
      ['Recibo', n(h.recibo)],
      ['Enviado', `${formatInstante(h.enviada, true)}, hora de Bogotá`],
      ['Oportunidad', n(h.oportunidad)],
      ['Versión', String(h.version)],
      ['Huella del contenido', n(h.sha256)],
    ),
    enlace('Descargar la constancia en PDF', h.enlace),
    'Cualquier persona puede comprobarla, sin cuenta:',
    enlace('Verificar la constancia', h.enlaceVerificacion),
  ],
  porque: 'envió este reporte en KPT, o porque este es el correo oficial de la entidad',
})
