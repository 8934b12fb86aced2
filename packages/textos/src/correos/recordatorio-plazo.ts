// To whoever leads an entity, or to its official address when nobody does: what it owes, until when and why, what is missing.
import { fraseEnRenglon, nombreEnRenglon as n } from '@kpt/domain/correo'
import { datos, enlace, lista, type Mensaje } from './mensaje.ts'

type Hechos = {
  readonly destinatario: 'lider' | 'oficial'
  /** Empty for the official address. */
  readonly nombre: string
  readonly entidad: string
  readonly titulo: string
  readonly reporte: string
  readonly dice: string
  /** The deadline with both dates when they differ, and every act behind it. */
  readonly plazo: string
  readonly faltan: readonly string[]
  /** Screen of the report. */
  readonly enlace: string
  /** Screen on which an exception is asked for. */
  readonly enlaceExcepcion: string
}

const PORQUE = {
  lider: 'es usuario líder de esa entidad en KPT y no consta su reporte',
  oficial: 'este es el correo oficial de la entidad, que hoy no tiene usuario líder en KPT',
} as const

export const recordatorioPlazo = (h: Hechos): Mensaje => ({
  asunto: `${n(h.titulo)}: ${n(h.entidad)}, ${n(h.reporte)}`,
  nombre: n(h.nombre),
  bloques: [
    fraseEnRenglon(h.dice, 600),
    datos(['Entidad', n(h.entidad)], ['Reporte', n(h.reporte)], ['Plazo', fraseEnRenglon(h.plazo, 900)]),
    'Lo que falta:',
    lista(h.faltan.map((falta) => fraseEnRenglon(falta, 300))),
    enlace('Abrir el reporte', h.enlace),
    ...(h.destinatario === 'oficial'
      ? ['La entidad no tiene hoy usuario líder: sin él nadie puede reportar. Se pide en la página de ingreso de KPT.']
      : []),
    'Si algo ajeno a la entidad le impide cumplir, pida una excepción antes del último día: la concede el DNP, y su gobernación puede pedirla o avalarla.',
    enlace('Pedir una excepción', h.enlaceExcepcion),
    'Si ya envió el reporte después de escrito este mensaje, no tiene que hacer nada más.',
  ],
  porque: PORQUE[h.destinatario],
})
