// To whoever led until the government ended, with copy to the official address of the entity.
import { nombreEnRenglon as n } from '@kpt/domain/correo'
import type { Fecha } from '@kpt/domain/shared'
import { formatFecha } from '../formato.ts'
import { datos, enlace, type Mensaje } from './mensaje.ts'

type Hechos = {
  readonly nombre: string
  readonly entidad: string
  readonly termina: Fecha
  /** Public form for whoever comes. */
  readonly enlace: string
}

export const empalmeTermina = (h: Hechos): Mensaje => ({
  asunto: `Terminó su usuario líder de ${n(h.entidad)}`,
  nombre: n(h.nombre),
  bloques: [
    'Terminó el periodo de gobierno y con él su usuario líder. Ya no puede cargar ni enviar nada a nombre de la entidad; lo que hizo queda en su historia con su nombre.',
    datos(['Entidad', n(h.entidad)], ['Último día', formatFecha(h.termina)]),
    'La entidad queda sin usuario líder hasta que alguien lo solicite y active su usuario. Quien llegue encuentra el expediente de entrega en KPT.',
    enlace('Solicitar usuario líder', h.enlace),
    'Gracias por su trabajo.',
  ],
  porque: 'era usuario líder de esa entidad en KPT, o es el correo oficial de ella',
})
