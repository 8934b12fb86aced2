// To whoever got a letter: a later act healed what it said.
import { fraseEnRenglon, nombreEnRenglon as n } from '@kpt/domain/correo'
import { enlace, type Mensaje } from './mensaje.ts'

type Hechos = {
  readonly radicado: string
  readonly entidad: string
  readonly asunto: string
  readonly acto: string
  readonly enlace: string
}

export const oficioSinEfecto = (h: Hechos): Mensaje => ({
  asunto: `El oficio ${n(h.radicado)} quedó sin efecto`,
  nombre: null,
  bloques: [
    `El oficio ${n(h.radicado)} («${fraseEnRenglon(h.asunto, 200)}») dirigido a ${n(h.entidad)} quedó sin efecto por ${fraseEnRenglon(h.acto, 300)}.`,
    'Según ese acto, la entidad estaba en plazo cuando se le escribió: no debe responder nada.',
    enlace('Ver el oficio en KPT', h.enlace),
  ],
  porque: 'recibió ese oficio',
})
