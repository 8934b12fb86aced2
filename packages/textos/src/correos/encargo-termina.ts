// To whoever stood in for the leader: it ended.
import { nombreEnRenglon as n } from '@kpt/domain/correo'
import type { Fecha } from '@kpt/domain/shared'
import { formatFecha } from '../formato.ts'
import { datos, type Mensaje } from './mensaje.ts'

type Hechos = {
  readonly nombre: string
  readonly entidad: string
  readonly hasta: Fecha
  /** Leader who is back; null when nobody is. */
  readonly titular: string | null
}

export const encargoTermina = (h: Hechos): Mensaje => ({
  asunto: `Terminó su encargo como usuario líder de ${n(h.entidad)}`,
  nombre: n(h.nombre),
  bloques: [
    'Su encargo terminó en la fecha prevista. Ya no puede cargar ni enviar nada a nombre de la entidad; lo que hizo queda en su historia con su nombre.',
    datos(['Entidad', n(h.entidad)], ['Último día', formatFecha(h.hasta)]),
    h.titular === null
      ? 'La entidad queda sin usuario líder. Avise a su oficina de planeación para que lo solicite.'
      : `Vuelve a ser usuario líder ${n(h.titular)}.`,
  ],
  porque: 'estaba encargado como usuario líder de esa entidad',
})
