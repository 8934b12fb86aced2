// What every letter says besides its own matter.
import { enRenglon } from '@kpt/domain/correo'
import type { Mensaje } from './mensaje.ts'

export const FIRMA = 'KPT · Seguimiento a los planes de desarrollo territorial'

export const ADVERTENCIA =
  'KPT envió este mensaje de forma automática: nadie lee lo que se responda aquí. KPT nunca le pedirá su contraseña por correo ni por teléfono.'

export function saludoDe({ nombre }: Mensaje): string {
  const escrito = enRenglon(nombre ?? '')
  return escrito === '' ? 'Cordial saludo:' : `Cordial saludo, ${escrito}:`
}

export function pieDe({ porque }: Mensaje): string {
  return `${FIRMA}\nUsted recibe este mensaje porque ${enRenglon(porque, 400)}.`
}
