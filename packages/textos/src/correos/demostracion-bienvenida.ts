// To the accounts of the demonstration, so that its mailbox has something to read from the first minute.
import { nombreEnRenglon as n } from '@kpt/domain/correo'
import { enlace, type Mensaje } from './mensaje.ts'

type Hechos = { readonly nombre: string; readonly enlace: string }

export const demostracionBienvenida = (h: Hechos): Mensaje => ({
  asunto: 'Así llegan los correos de KPT',
  nombre: n(h.nombre),
  bloques: [
    'Este es un correo de la demostración. No salió de este computador: los correos que KPT enviaría quedan en este buzón para que usted los lea.',
    'En una instalación real llegan al correo de cada persona por el servidor de correo de la entidad que la opera.',
    enlace('Ingresar a la demostración', h.enlace),
  ],
  porque: 'su cuenta de demostración tiene este correo inventado',
})
