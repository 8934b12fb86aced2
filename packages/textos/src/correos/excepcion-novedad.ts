// A request for an exception moved: to its leader and to its gobernación, whoever of them did not do it.
import type { ActoExcepcion } from '@kpt/domain/calendario'
import { nombreEnRenglon as n } from '@kpt/domain/correo'
import { type Bloque, cita, datos, enlace, lista, type Mensaje } from './mensaje.ts'

type Hechos = {
  /** Null for whoever runs the accounts of the gobernación. */
  readonly nombre: string | null
  readonly numero: string
  readonly cambio: ActoExcepcion
  /** For whom it was asked. */
  readonly entidad: string
  /** Body that did the act. */
  readonly quien: string
  /** Activities, one a line. */
  readonly filas: readonly string[]
  /** Until when it was asked. */
  readonly fecha: string
  /** What its author wrote; null when nothing. */
  readonly motivo: string | null
  readonly enlace: string
}

const ASUNTOS: Record<ActoExcepcion, string> = {
  solicitar: 'Piden una excepción para',
  avalar: 'Avalada la excepción para',
  conceder: 'Concedida la excepción para',
  negar: 'Negada la excepción para',
  retirar: 'Retirada la excepción para',
}

const QUE_PASO: Record<ActoExcepcion, (quien: string) => string> = {
  solicitar: (quien) => `${quien} pidió una excepción a los plazos del calendario.`,
  avalar: (quien) => `${quien} avaló la excepción que se pidió.`,
  conceder: () => 'El DNP concedió la excepción que se pidió. La fecha nueva ya rige.',
  negar: () => 'El DNP negó la excepción que se pidió. El plazo sigue como estaba.',
  retirar: (quien) => `${quien} retiró la excepción que había pedido. El plazo sigue como estaba.`,
}

const QUE_SIGUE: Partial<Record<ActoExcepcion, string>> = {
  solicitar: 'La decide el DNP. Si la entidad es de su territorio, la gobernación puede avalarla con sus palabras.',
  avalar: 'Falta la decisión del DNP. Mientras tanto el plazo sigue como está.',
}

export const excepcionNovedad = (h: Hechos): Mensaje => ({
  asunto: `${ASUNTOS[h.cambio]} ${n(h.entidad)}: ${n(h.numero)}`,
  nombre: h.nombre === null ? null : n(h.nombre),
  bloques: [
    QUE_PASO[h.cambio](n(h.quien)),
    lista(h.filas.map((fila) => n(fila))),
    datos(['Número', n(h.numero)], ['Para', n(h.entidad)], ['Se pidió hasta', n(h.fecha)]),
    ...escrito(h),
    ...loQueSigue(h),
    enlace('Ver la solicitud', h.enlace),
  ],
  porque: h.nombre === null ? 'su gobernación acompaña a esa entidad' : 'es usuario líder de esa entidad en KPT',
})

function escrito({ motivo, quien }: Hechos): Bloque[] {
  return motivo === null ? [] : [`${n(quien)} escribió:`, cita(motivo)]
}

function loQueSigue({ cambio }: Hechos): Bloque[] {
  const sigue = QUE_SIGUE[cambio]
  return sigue === undefined ? [] : [sigue]
}
