// Somebody was named in the file of a report.
import { fraseEnRenglon, nombreEnRenglon as n } from '@kpt/domain/correo'
import { cita, datos, enlace, type Mensaje } from './mensaje.ts'

type Hechos = {
  readonly nombre: string
  readonly quien: string
  readonly organismo: string
  readonly entidad: string
  readonly reporte: string
  /** Null when the thread is about the report whole. */
  readonly meta: string | null
  readonly texto: string
  readonly enlace: string
}

export const hiloMencion = (h: Hechos): Mensaje => ({
  asunto: `${n(h.quien)} le escribió en el expediente de ${n(h.entidad)}`,
  nombre: n(h.nombre),
  bloques: [
    `${n(h.quien)}, de ${n(h.organismo)}, le escribió en el expediente de un reporte:`,
    // On one line and with no address that opens: a letter of KPT carries no link of anybody else.
    cita(fraseEnRenglon(h.texto, 1_000)),
    datos(
      ['Entidad', n(h.entidad)],
      ['Reporte', n(h.reporte)],
      ...(h.meta === null ? [] : [['Meta', n(h.meta)] as const]),
    ),
    'Lo que se escribe en el expediente no se borra. Responda en KPT, no por este correo.',
    enlace('Abrir el expediente', h.enlace),
  ],
  porque: 'puede ver los reportes de esa entidad en KPT',
})
