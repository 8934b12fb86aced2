// To somebody whom a leader or the administrator of a body took off its team: since when, by whom, and what stays.
import { nombreEnRenglon as n } from '@kpt/domain/correo'
import type { Instante } from '@kpt/domain/shared'
import { formatInstante } from '../formato.ts'
import { datos, type Mensaje } from './mensaje.ts'

type Hechos = {
  readonly nombre: string
  /** Entity, gobernación or direction of DNP that had the person. */
  readonly organismo: string
  /** What the person was there: «Delegado». */
  readonly papel: string
  readonly desde: Instante
  readonly retira: string
}

export const equipoRetirado = (h: Hechos): Mensaje => ({
  asunto: `Usted ya no está en el equipo de ${n(h.organismo)} en KPT`,
  nombre: n(h.nombre),
  bloques: [
    'Lo retiraron del equipo. Desde ese momento usted no puede ver ni escribir nada a nombre de ese organismo, y se cerraron las sesiones que tenía abiertas con ese papel.',
    datos(
      ['Organismo', n(h.organismo)],
      ['Su papel era', n(h.papel)],
      ['Desde', `${formatInstante(h.desde)} (hora de Bogotá)`],
      ['Lo retiró', n(h.retira)],
    ),
    'Lo que usted hizo queda en la historia con su nombre. Su contraseña no cambió y, si tiene otros papeles en KPT, los conserva.',
    'Si cree que es un error, comuníquese con quien lo retiró: puede invitarlo de nuevo.',
  ],
  porque: 'hacía parte de ese equipo en KPT',
})
