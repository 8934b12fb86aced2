// The mail that carries a numbered letter, signed, as an attachment; and says the same, for whoever cannot open it.
import { enRenglon, fraseEnRenglon, nombreEnRenglon as n } from '@kpt/domain/correo'
import { cita, datos, enlace, type Mensaje } from './mensaje.ts'

type Hechos = {
  readonly radicado: string
  readonly organismo: string
  readonly asunto: string
  readonly destinatario: readonly string[]
  readonly parrafos: readonly string[]
  readonly firmante: string
  readonly fecha: string
  /** In the portal, where receipt is acknowledged. */
  readonly enlace: string
  readonly enlaceVerificacion: string
}

export const oficioCarta = (h: Hechos): Mensaje => ({
  asunto: `Oficio ${n(h.radicado)}: ${fraseEnRenglon(h.asunto, 200)}`,
  nombre: null,
  bloques: [
    `${n(h.organismo)} le remite el oficio ${n(h.radicado)}, adjunto en PDF. Dice:`,
    cita([...h.destinatario, '', ...h.parrafos, '', h.firmante].map((linea) => enRenglon(linea, 8_000)).join('\n')),
    datos(['Número', n(h.radicado)], ['Fecha', n(h.fecha)]),
    enlace('Leerlo en KPT y acusar recibo', h.enlace),
    'Cualquier persona puede comprobarlo, sin cuenta:',
    enlace('Verificar el oficio', h.enlaceVerificacion),
  ],
  porque: 'es la dirección oficial de la entidad, dirige su reporte, o la circular manda copia a esta dirección',
})
