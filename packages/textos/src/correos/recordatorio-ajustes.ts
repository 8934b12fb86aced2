// The same for the adjustments that a reviewer asked for and nobody has sent.
import { fraseEnRenglon, nombreEnRenglon as n } from '@kpt/domain/correo'
import { datos, enlace, type Mensaje } from './mensaje.ts'

type Hechos = {
  readonly destinatario: 'lider' | 'oficial'
  /** Empty for the official address. */
  readonly nombre: string
  readonly entidad: string
  readonly titulo: string
  readonly reporte: string
  readonly dice: string
  /** Body that asked for them. */
  readonly pide: string
  /** Screen of the report. */
  readonly enlace: string
}

const PORQUE = {
  lider: 'es usuario líder de esa entidad en KPT',
  oficial: 'este es el correo oficial de la entidad, que hoy no tiene usuario líder en KPT',
} as const

export const recordatorioAjustes = (h: Hechos): Mensaje => ({
  asunto: `${n(h.titulo)}: ${n(h.entidad)}, ${n(h.reporte)}`,
  nombre: n(h.nombre),
  bloques: [
    fraseEnRenglon(h.dice, 600),
    datos(['Entidad', n(h.entidad)], ['Reporte', n(h.reporte)], ['Los pidió', n(h.pide)]),
    'En la pantalla del reporte está qué se pidió y en cuáles metas. Lo que ya envió sigue contando a tiempo: los ajustes no lo vuelven extemporáneo.',
    enlace('Ver lo que se pidió', h.enlace),
  ],
  porque: PORQUE[h.destinatario],
})
