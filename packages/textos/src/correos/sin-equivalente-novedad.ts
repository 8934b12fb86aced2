// DNP answered the request of a meta without equivalent: to the leader of its entity.
import { nombreEnRenglon as n } from '@kpt/domain/correo'
import type { ActoSinEquivalente } from '@kpt/domain/planes'
import { cita, datos, enlace, type Mensaje } from './mensaje.ts'

type ActoDelDnp = Extract<ActoSinEquivalente, 'preguntar' | 'asignar' | 'exceptuar'>

type Hechos = {
  readonly nombre: string
  readonly numero: string
  readonly entidad: string
  readonly meta: string
  /** What the meta says. */
  readonly texto: string
  readonly cambio: ActoSinEquivalente
  /** Indicator that was assigned; null with any other answer. */
  readonly codigo: string | null
  /** Last day of the exception; null with any other answer. */
  readonly hasta: string | null
  /** What DNP wrote. */
  readonly motivo: string | null
  readonly enlace: string
}

const ASUNTOS: Record<ActoDelDnp, string> = {
  preguntar: 'El DNP pregunta por una meta de',
  asignar: 'El DNP asignó un código a una meta de',
  exceptuar: 'El DNP concedió una excepción a una meta de',
}

const QUE_SIGUE: Record<ActoDelDnp, (h: Hechos) => string> = {
  preguntar: () => 'Responda en KPT. Mientras no responda, la meta cuenta como no homologada.',
  asignar: (h) =>
    `Revise el indicador ${n(h.codigo ?? '')} y confírmelo en la homologación de su plan. Hasta entonces la meta cuenta como no homologada.`,
  exceptuar: (h) =>
    `La meta cuenta como resuelta hasta el ${n(h.hasta ?? '')}, inclusive. La excepción es pública. Desde el día siguiente vuelve a contar como no homologada.`,
}

export const sinEquivalenteNovedad = (h: Hechos): Mensaje => {
  const cambio = h.cambio in ASUNTOS ? (h.cambio as ActoDelDnp) : 'preguntar'
  return {
    asunto: `${ASUNTOS[cambio]} ${n(h.entidad)}: ${n(h.numero)}`,
    nombre: n(h.nombre),
    bloques: [
      'El DNP respondió su solicitud sobre una meta sin equivalente en el Catálogo Programático.',
      datos(['Solicitud', n(h.numero)], ['Meta', n(h.meta)], ['Dice', n(h.texto)]),
      ...(h.motivo === null ? [] : ['El DNP escribió:', cita(h.motivo)]),
      QUE_SIGUE[cambio](h),
      enlace('Ver la solicitud', h.enlace),
    ],
    porque: 'es usuario líder de esa entidad en KPT',
  }
}
