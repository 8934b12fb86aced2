// To the person of the account: the password changed, when and from where.
import { enRenglon, nombreEnRenglon as n } from '@kpt/domain/correo'
import type { Instante } from '@kpt/domain/shared'
import { formatInstante } from '../formato.ts'
import { datos, enlace, type Mensaje } from './mensaje.ts'

type Hechos = {
  readonly nombre: string
  readonly cuando: Instante
  /** Network address it was done from. */
  readonly red: string
  /** «¿Ha olvidado su contraseña?». */
  readonly enlace: string
}

export const claveCambiada = (h: Hechos): Mensaje => ({
  asunto: 'Cambió la contraseña de su usuario en KPT',
  nombre: n(h.nombre),
  bloques: [
    'La contraseña de su usuario cambió y se cerraron las demás sesiones.',
    datos(['Cuándo', `${formatInstante(h.cuando)} (hora de Bogotá)`], ['Desde la red', enRenglon(h.red, 60)]),
    'Si fue usted, no tiene que hacer nada. Si no fue usted, escoja enseguida otra contraseña y avise al equipo de soporte del DNP:',
    enlace('Escoger otra contraseña', h.enlace),
  ],
  porque: 'tiene un usuario en KPT con este correo',
})
