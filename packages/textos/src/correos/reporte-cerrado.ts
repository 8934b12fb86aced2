// The definitive limit closed a report with some mark, or an act reopened it: to the leader of the entity.
import { nombreEnRenglon as n } from '@kpt/domain/correo'
import { cita, datos, enlace, lista, type Mensaje } from './mensaje.ts'

type Comunes = {
  /** Null for the official address. */
  readonly nombre: string | null
  readonly entidad: string
  readonly reporte: string
  readonly enlace: string
}

type Cerrado = Comunes & {
  readonly version: number
  readonly limite: string
  /** What is true of what stands, a sentence each. */
  readonly marcas: readonly string[]
}

type Reabierto = Comunes & {
  readonly acto: string
  readonly motivo: string
  /** «todo el reporte», or «3 metas». */
  readonly sobre: string
  /** New definitive limit. */
  readonly hasta: string
}

const porque = (nombre: string | null) =>
  nombre === null
    ? 'este es el correo oficial de la entidad, que hoy no tiene usuario líder en KPT'
    : 'es usuario líder de esa entidad en KPT'

export const reporteCerrado = (h: Cerrado): Mensaje => ({
  asunto: `Cerrado el reporte: ${n(h.entidad)}, ${n(h.reporte)}`,
  nombre: h.nombre === null ? null : n(h.nombre),
  bloques: [
    `El límite definitivo pasó y el reporte se cerró. Queda en firme la versión ${h.version}, con esto a la vista:`,
    lista(h.marcas.map((marca) => n(marca))),
    datos(['Entidad', n(h.entidad)], ['Reporte', n(h.reporte)], ['Límite definitivo', n(h.limite)]),
    'Solo una circular o una excepción del DNP puede reabrirlo.',
    enlace('Ver el reporte', h.enlace),
  ],
  porque: porque(h.nombre),
})

export const reporteReabierto = (h: Reabierto): Mensaje => ({
  asunto: `Reabierto el reporte hasta el ${n(h.hasta)}: ${n(h.entidad)}, ${n(h.reporte)}`,
  nombre: h.nombre === null ? null : n(h.nombre),
  bloques: [
    `El DNP reabrió ${n(h.sobre)} por ${n(h.acto)}. Volvió a donde estaba cuando se cerró; lo que estaba en firme sigue publicado.`,
    cita(h.motivo),
    datos(['Entidad', n(h.entidad)], ['Reporte', n(h.reporte)], ['Nuevo límite definitivo', n(h.hasta)]),
    enlace('Ver el reporte', h.enlace),
  ],
  porque: porque(h.nombre),
})
