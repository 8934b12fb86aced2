// To whoever leads: somebody stands in for them on given dates, and they come back by themselves.
import { nombreEnRenglon as n } from '@kpt/domain/correo'
import type { Fecha } from '@kpt/domain/shared'
import { formatFecha } from '../formato.ts'
import { datos, type Mensaje } from './mensaje.ts'

type Hechos = {
  readonly nombre: string
  readonly entidad: string
  readonly encargado: string
  readonly desde: Fecha
  readonly hasta: Fecha
  /** Act of the encargo, as it is cited. */
  readonly acto: string
}

export const encargoCubre = (h: Hechos): Mensaje => ({
  asunto: `Un encargo lo reemplaza por unas fechas como usuario líder de ${n(h.entidad)}`,
  nombre: n(h.nombre),
  bloques: [
    'Otra persona activó su encargo como usuario líder. Mientras dure, usted no puede cargar ni enviar nada a nombre de la entidad y no queda ninguna sesión suya abierta. Al terminar vuelve a ser el usuario líder, sin pedir nada.',
    datos(
      ['Entidad', n(h.entidad)],
      ['Encargo de', n(h.encargado)],
      ['Comienza', formatFecha(h.desde)],
      ['Termina', `${formatFecha(h.hasta)}, al final del día`],
      ['Acto', n(h.acto)],
    ),
    'Si cree que es un error, comuníquese con su entidad o con el equipo de soporte del DNP.',
  ],
  porque: 'es el usuario líder de esa entidad en KPT',
})
