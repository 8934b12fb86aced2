// Adjustments are asked of an entity: to its leader, or to its official address while it has none (numeral 2.c, Circular 0009-4 de 2023).
import { nombreEnRenglon as n } from '@kpt/domain/correo'
import { cita, datos, enlace, type Mensaje } from './mensaje.ts'

type Hechos = {
  /** Null for the official address. */
  readonly nombre: string | null
  readonly entidad: string
  readonly reporte: string
  readonly ronda: number
  /** Body that asks; what DNP asks of a municipality comes through its gobernación. */
  readonly pide: 'gobernacion' | 'dnp'
  /** Whether DNP's request was relayed, which is when the term starts. */
  readonly trasladado: boolean
  readonly tipo: string
  readonly motivo: string
  /** «3 metas», or «todo el reporte». */
  readonly sobre: string
  readonly vence: string
  readonly enlace: string
}

export const ajustesPedidos = (h: Hechos): Mensaje => ({
  asunto: `Ajustes hasta el ${n(h.vence)}: ${n(h.entidad)}, ${n(h.reporte)}`,
  nombre: h.nombre === null ? null : n(h.nombre),
  bloques: [
    `${h.pide === 'dnp' ? 'El DNP' : 'La gobernación'} revisó el reporte y pide ajustes sobre ${n(h.sobre)}.${h.trasladado ? ' El plazo para responder cuenta desde hoy, cuando se le trasladan.' : ''}`,
    cita(h.motivo),
    datos(
      ['Entidad', n(h.entidad)],
      ['Reporte', n(h.reporte)],
      ['Ronda', String(h.ronda)],
      ['Tipo', n(h.tipo)],
      ['Responder hasta', n(h.vence)],
    ),
    'En el reporte está lo que se pidió, punto por punto. Solo se abre lo que se pidió: responda cada punto diciendo si lo cambió o lo explica, y vuelva a enviar. Los ajustes no vuelven extemporáneo lo que ya envió.',
    enlace('Ver lo que se pidió', h.enlace),
  ],
  porque:
    h.nombre === null
      ? 'este es el correo oficial de la entidad, que hoy no tiene usuario líder en KPT'
      : 'es usuario líder de esa entidad en KPT',
})
