// To a leader whose government ended while the entity owes something: why the user goes on, and until when.
import { nombreEnRenglon as n } from '@kpt/domain/correo'
import type { Fecha } from '@kpt/domain/shared'
import { formatFecha } from '../formato.ts'
import { datos, enlace, lista, type Mensaje } from './mensaje.ts'

type Hechos = {
  readonly nombre: string
  readonly entidad: string
  readonly termina: Fecha
  /** What is open, one a line. */
  readonly pendientes: readonly string[]
  /** Page of the hand-over. */
  readonly enlace: string
}

export const empalmeConserva = (h: Hechos): Mensaje => ({
  asunto: `Su usuario líder de ${n(h.entidad)} sigue activo: hay obligaciones abiertas`,
  nombre: n(h.nombre),
  bloques: [
    'Terminó el periodo de gobierno, pero la entidad tiene obligaciones abiertas y no puede quedar sin quien responda. Por eso su usuario líder sigue activo.',
    datos(['Entidad', n(h.entidad)], ['Fin del periodo', formatFecha(h.termina)]),
    lista(h.pendientes.map(n)),
    'Termina en el momento en que quien lo suceda active el suyo. Si todavía no lo ha solicitado, avísele: lo pide en KPT, en «Solicitar usuario líder».',
    enlace('Ver el expediente de entrega', h.enlace),
  ],
  porque: 'es usuario líder de esa entidad en KPT, o es el correo oficial de ella',
})
