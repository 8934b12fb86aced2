// To the person of the account, at once: somebody who knows the password asks to come in without the second step.
import { enRenglon, nombreEnRenglon as n } from '@kpt/domain/correo'
import type { Instante } from '@kpt/domain/shared'
import { formatInstante } from '../formato.ts'
import { datos, enlace, type Mensaje } from './mensaje.ts'

type Hechos = {
  readonly nombre: string
  readonly cuando: Instante
  readonly red: string
  /** From when it can be done, and until when. */
  readonly desde: Instante
  readonly caduca: Instante
  readonly enlace: string
}

export const rescatePedido = (h: Hechos): Mensaje => ({
  asunto: 'Pidieron entrar a KPT sin su segundo paso',
  nombre: n(h.nombre),
  bloques: [
    'Alguien que escribió bien su contraseña dijo que perdió su teléfono, su llave y sus códigos de recuperación.',
    datos(['Cuándo', `${formatInstante(h.cuando)} (hora de Bogotá)`], ['Desde la red', enRenglon(h.red, 60)]),
    'Si no fue usted, alguien sabe su contraseña: abra el enlace ahora, cancele el pedido y escoja otra contraseña.',
    enlace('Cancelar, o seguir cuando sea la hora', h.enlace),
    `Si fue usted, guarde este mensaje. Desde el ${formatInstante(h.desde)} y hasta el ${formatInstante(h.caduca)}, con el mismo enlace y su contraseña quita el segundo paso y activa otro. La espera lo protege: nadie del DNP puede acortarla ni hacerlo por usted. Si encuentra sus códigos, ingrese con ellos y el pedido se cancela solo.`,
  ],
  porque: 'tiene un usuario en KPT con este correo',
})
