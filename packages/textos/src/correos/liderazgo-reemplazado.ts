// To the former leader: since when, and by which act.
import { nombreEnRenglon as n } from '@kpt/domain/correo'
import type { Instante } from '@kpt/domain/shared'
import { formatInstante } from '../formato.ts'
import { datos, type Mensaje } from './mensaje.ts'

type Hechos = {
  readonly nombre: string
  readonly entidad: string
  readonly desde: Instante
  /** Act of appointment of the successor, as it is cited. */
  readonly acto: string
  readonly sucesor: string
}

export const liderazgoReemplazado = (h: Hechos): Mensaje => ({
  asunto: `Usted ya no es usuario líder de ${n(h.entidad)}`,
  nombre: n(h.nombre),
  bloques: [
    'Otra persona activó su usuario líder para la entidad. Desde ese momento usted no puede cargar ni enviar nada a nombre de ella, y se cerraron sus sesiones.',
    datos(
      ['Entidad', n(h.entidad)],
      ['Desde', `${formatInstante(h.desde)} (hora de Bogotá)`],
      ['Nuevo usuario líder', n(h.sucesor)],
      ['Acto', n(h.acto)],
    ),
    'Lo que usted hizo queda en la historia de la entidad con su nombre. Si tiene otros nombramientos en KPT, los conserva.',
    'Si cree que es un error, comuníquese con su entidad o con el equipo de soporte del DNP.',
  ],
  porque: 'era el usuario líder de esa entidad en KPT',
})
