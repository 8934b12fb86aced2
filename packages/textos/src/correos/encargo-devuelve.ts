// An encargo ended: to whoever leads again, to the official mailbox of the entity and to its gobernación.
import { nombreEnRenglon as n } from '@kpt/domain/correo'
import type { Fecha } from '@kpt/domain/shared'
import { formatFecha } from '../formato.ts'
import { datos, type Mensaje } from './mensaje.ts'

type Hechos = {
  readonly destinatario: 'lider' | 'entidad' | 'gobernacion'
  readonly entidad: string
  readonly encargado: string
  /** Last day of the encargo. */
  readonly hasta: Fecha
  /** Who leads from now on; null when nobody does. */
  readonly lider: string | null
}

const PORQUE = {
  lider: 'es el usuario líder de esa entidad en KPT',
  entidad: 'este es el correo oficial de la entidad',
  gobernacion: 'su gobernación acompaña a esa entidad',
} as const

export const encargoDevuelve = (h: Hechos): Mensaje => ({
  asunto:
    h.lider === null
      ? `${n(h.entidad)} quedó sin usuario líder en KPT`
      : `${n(h.lider)} vuelve a ser usuario líder de ${n(h.entidad)}`,
  nombre: h.destinatario === 'lider' ? h.lider && n(h.lider) : null,
  bloques: [
    h.lider === null
      ? 'Terminó un encargo y no hay a quién devolverle el cargo. Hasta que alguien solicite ser usuario líder y lo active, nadie puede enviar los reportes de la entidad.'
      : 'Terminó un encargo y el cargo volvió a quien lo tenía. Desde ahora es la única persona que puede enviar los reportes de la entidad en KPT.',
    datos(
      ['Entidad', n(h.entidad)],
      ['Usuario líder', h.lider === null ? 'Ninguno' : n(h.lider)],
      ['Terminó el encargo de', n(h.encargado)],
      ['Último día', formatFecha(h.hasta)],
    ),
  ],
  porque: PORQUE[h.destinatario],
})
