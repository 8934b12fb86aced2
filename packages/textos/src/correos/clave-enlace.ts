// To whoever said to have forgotten the password: one link, one hour.
import { nombreEnRenglon as n } from '@kpt/domain/correo'
import type { Instante } from '@kpt/domain/shared'
import { formatInstante } from '../formato.ts'
import { enlace, type Mensaje } from './mensaje.ts'

type Hechos = { readonly nombre: string; readonly enlace: string; readonly caduca: Instante }

export const claveEnlace = (h: Hechos): Mensaje => ({
  asunto: 'Escoja una contraseña nueva para KPT',
  nombre: n(h.nombre),
  bloques: [
    'Alguien pidió cambiar la contraseña de su usuario. Si fue usted, abra este enlace y escoja una nueva:',
    enlace('Escoger una contraseña nueva', h.enlace),
    `El enlace sirve una sola vez, durante una hora: hasta el ${formatInstante(h.caduca)} (hora de Bogotá). Al cambiar la contraseña se cierran las demás sesiones.`,
    'Si no fue usted, no abra el enlace: su contraseña sigue igual. No reenvíe este mensaje.',
  ],
  porque: 'tiene un usuario en KPT con este correo',
})
