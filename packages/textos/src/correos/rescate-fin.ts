// To the person of the account: how the asking to come in without the second step ended.
import { enRenglon, nombreEnRenglon as n } from '@kpt/domain/correo'
import type { Instante } from '@kpt/domain/shared'
import { formatInstante } from '../formato.ts'
import { datos, enlace, type Mensaje } from './mensaje.ts'

const FINES = {
  cancelado:
    'Se canceló el pedido de entrar sin su segundo paso y se cerraron todas las sesiones. Quien lo pidió sabe su contraseña: escoja otra.',
  ingreso: 'Usted ingresó con su segundo paso, y por eso se canceló el pedido de entrar sin él.',
  hecho: 'Se quitó el segundo paso de su usuario y se cerraron todas las sesiones. Active otro cuando ingrese.',
} as const

export type FinRescate = keyof typeof FINES

type Hechos = {
  readonly nombre: string
  readonly cambio: FinRescate
  readonly cuando: Instante
  readonly red: string
  /** «¿Ha olvidado su contraseña?». */
  readonly enlace: string
}

export const rescateFin = (h: Hechos): Mensaje => ({
  asunto:
    h.cambio === 'hecho'
      ? 'Se quitó el segundo paso de su usuario'
      : 'Se canceló el pedido de entrar sin su segundo paso',
  nombre: n(h.nombre),
  bloques: [
    FINES[h.cambio],
    datos(['Cuándo', `${formatInstante(h.cuando)} (hora de Bogotá)`], ['Desde la red', enRenglon(h.red, 60)]),
    'Si usted no lo hizo o no pidió ese ingreso, escoja otra contraseña enseguida y avise al equipo de soporte del DNP:',
    enlace('Escoger otra contraseña', h.enlace),
  ],
  porque: 'tiene un usuario en KPT con este correo',
})
