// To the person of the account: an identity of another provider opens it from now on, or no longer does.
import { enRenglon, nombreEnRenglon as n } from '@kpt/domain/correo'
import type { Instante } from '@kpt/domain/shared'
import { formatInstante } from '../formato.ts'
import { datos, enlace, type Mensaje } from './mensaje.ts'

const CAMBIOS = {
  unida: 'Desde ahora se puede ingresar a su usuario con su identidad de este proveedor',
  separada:
    'Su identidad de este proveedor ya no sirve para ingresar a su usuario, y se cerraron las sesiones abiertas con ella',
  permitida: 'Se permitió de nuevo ingresar a su usuario con su identidad de este proveedor',
} as const

type Hechos = {
  readonly nombre: string
  readonly cambio: keyof typeof CAMBIOS
  /** As its button says: «Autenticación Digital». */
  readonly proveedor: string
  readonly cuando: Instante
  readonly red: string
  /** Page of the person's own account. */
  readonly enlace: string
}

export const identidadCambio = (h: Hechos): Mensaje => ({
  asunto: 'Cambió cómo se ingresa a su usuario en KPT',
  nombre: n(h.nombre),
  bloques: [
    `${CAMBIOS[h.cambio]}.`,
    datos(
      ['Proveedor de identidad', n(h.proveedor)],
      ['Cuándo', `${formatInstante(h.cuando)} (hora de Bogotá)`],
      ['Desde la red', enRenglon(h.red, 60)],
    ),
    'Si fue usted, no tiene que hacer nada. Si no fue usted, revise su cuenta enseguida y avise al equipo de soporte del DNP:',
    enlace('Revisar mi cuenta', h.enlace),
  ],
  porque: 'tiene un usuario en KPT con este correo',
})
