// To the person of the account: something about the second step of signing in changed.
import { enRenglon, nombreEnRenglon as n } from '@kpt/domain/correo'
import type { Instante } from '@kpt/domain/shared'
import { formatInstante } from '../formato.ts'
import { datos, enlace, type Mensaje } from './mensaje.ts'

const CAMBIOS = {
  codigos_activados: 'Se activó la aplicación de códigos',
  codigos_quitados: 'Se quitó la aplicación de códigos',
  llave_agregada: 'Se agregó una llave de acceso',
  llave_quitada: 'Se quitó una llave de acceso',
  recuperacion_nueva: 'Se crearon códigos de recuperación nuevos; los anteriores ya no sirven',
  recuperacion_usada: 'Se usó un código de recuperación para ingresar',
} as const

type Hechos = {
  readonly nombre: string
  readonly cambio: keyof typeof CAMBIOS
  readonly cuando: Instante
  readonly red: string
  /** Page of the person's own security. */
  readonly enlace: string
}

export const segundoFactorCambio = (h: Hechos): Mensaje => ({
  asunto: 'Cambió la verificación en dos pasos de su usuario',
  nombre: n(h.nombre),
  bloques: [
    `${CAMBIOS[h.cambio]}.`,
    datos(['Cuándo', `${formatInstante(h.cuando)} (hora de Bogotá)`], ['Desde la red', enRenglon(h.red, 60)]),
    'Si fue usted, no tiene que hacer nada. Si no fue usted, revise su cuenta enseguida y avise al equipo de soporte del DNP:',
    enlace('Revisar mi cuenta', h.enlace),
  ],
  porque: 'tiene un usuario en KPT con este correo',
})
