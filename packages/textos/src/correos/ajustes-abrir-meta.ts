// A meta that the entity asks to open while in adjustments: to whoever reviews it; what was decided, to its leader.
import { nombreEnRenglon as n } from '@kpt/domain/correo'
import { type Bloque, cita, datos, enlace, type Mensaje } from './mensaje.ts'

type Hechos = {
  readonly cambio: 'pedida' | 'concedida' | 'negada'
  /** Null for those who review. */
  readonly nombre: string | null
  readonly entidad: string
  readonly reporte: string
  readonly meta: string
  /** What was written with the request or with the decision; null when nothing. */
  readonly motivo: string | null
  readonly enlace: string
}

const ASUNTOS = {
  pedida: 'Piden abrir una meta',
  concedida: 'Abierta la meta que pidió',
  negada: 'No se abrió la meta que pidió',
} as const

const QUE_PASO = {
  pedida:
    'La entidad está en ajustes y pide abrir otra meta, que no le habían pedido corregir. Usted decide si se abre.',
  concedida: 'Quien revisa abrió la meta: ya puede corregirla en el reporte.',
  negada: 'Quien revisa no abrió la meta. Sus valores quedan como están.',
} as const

export const ajustesAbrirMeta = (h: Hechos): Mensaje => ({
  asunto: `${ASUNTOS[h.cambio]}: ${n(h.entidad)}, ${n(h.meta)}`,
  nombre: h.nombre === null ? null : n(h.nombre),
  bloques: [
    QUE_PASO[h.cambio],
    ...(h.motivo === null ? [] : ([cita(h.motivo)] satisfies Bloque[])),
    datos(['Entidad', n(h.entidad)], ['Reporte', n(h.reporte)], ['Meta', n(h.meta)]),
    enlace(h.cambio === 'pedida' ? 'Ver y decidir' : 'Ver el reporte', h.enlace),
  ],
  porque: h.cambio === 'pedida' ? 'usted revisa los reportes de esa entidad' : 'es usuario líder de esa entidad en KPT',
})
