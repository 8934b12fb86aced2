// To the official mailbox of the entity, to its gobernación and to the person: there is a leader.
import { nombreEnRenglon as n } from '@kpt/domain/correo'
import type { Instante } from '@kpt/domain/shared'
import { formatInstante } from '../formato.ts'
import { datos, type Mensaje } from './mensaje.ts'

type Hechos = {
  readonly destinatario: 'entidad' | 'gobernacion' | 'lider'
  readonly lider: string
  readonly entidad: string
  readonly desde: Instante
  readonly acto: string
}

const PORQUE = {
  entidad: 'este es el correo oficial de la entidad',
  gobernacion: 'su gobernación acompaña a esa entidad',
  lider: 'usted activó ese usuario con este correo',
} as const

export const liderazgoActivado = (h: Hechos): Mensaje => ({
  asunto: `${n(h.entidad)} tiene usuario líder en KPT`,
  nombre: null,
  bloques: [
    'Se activó un usuario líder. Es la única persona que puede enviar los reportes de la entidad en KPT.',
    datos(
      ['Entidad', n(h.entidad)],
      ['Usuario líder', n(h.lider)],
      ['Desde', `${formatInstante(h.desde)} (hora de Bogotá)`],
      ['Acto', n(h.acto)],
    ),
    'Si esta persona no corresponde, comuníquese pronto con el equipo de soporte del DNP.',
  ],
  porque: PORQUE[h.destinatario],
})
