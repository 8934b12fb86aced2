// To the person of the account: somebody signed in from a device not seen before.
import { enRenglon, nombreEnRenglon as n } from '@kpt/domain/correo'
import type { Instante } from '@kpt/domain/shared'
import { formatInstante } from '../formato.ts'
import { datos, enlace, type Mensaje } from './mensaje.ts'

type Hechos = {
  readonly nombre: string
  readonly cuando: Instante
  /** Browser and system, as they are told to people: «Firefox en Windows». */
  readonly dispositivo: string
  readonly red: string
  /** Page of the person's own sessions. */
  readonly enlace: string
}

export const ingresoNuevoDispositivo = (h: Hechos): Mensaje => ({
  asunto: 'Ingreso a KPT desde un dispositivo nuevo',
  nombre: n(h.nombre),
  bloques: [
    'Alguien ingresó con su usuario desde un dispositivo que no habíamos visto.',
    datos(
      ['Cuándo', `${formatInstante(h.cuando)} (hora de Bogotá)`],
      ['Dispositivo', n(h.dispositivo)],
      ['Desde la red', enRenglon(h.red, 60)],
    ),
    'Si fue usted, no tiene que hacer nada. Si no fue usted, cierre esa sesión y cambie su contraseña:',
    enlace('Ver mis sesiones', h.enlace),
  ],
  porque: 'tiene un usuario en KPT con este correo',
})
