// To the applicant: something is missing before the request can be decided.
import { nombreEnRenglon as n } from '@kpt/domain/correo'
import type { Fecha } from '@kpt/domain/shared'
import { formatFecha } from '../formato.ts'
import { cita, datos, enlace, lista, type Mensaje } from './mensaje.ts'

type Hechos = {
  readonly nombre: string
  readonly entidad: string
  readonly radicado: string
  /** What is missing, one thing a line. */
  readonly faltan: readonly string[]
  /** What whoever verifies wrote besides. */
  readonly observacion: string | null
  readonly hasta: Fecha | null
  readonly enlace: string
}

export const solicitudFaltan = (h: Hechos): Mensaje => ({
  asunto: `Falta algo en su solicitud ${n(h.radicado)}`,
  nombre: n(h.nombre),
  bloques: [
    'Revisamos su solicitud para ser usuario líder y todavía no podemos aceptarla.',
    datos(['Entidad', n(h.entidad)], ['Radicado', n(h.radicado)]),
    'Esto es lo que falta:',
    lista(h.faltan.map(n)),
    ...(h.observacion === null ? [] : ['Quien revisó le escribe:', cita(h.observacion)]),
    `Complete la misma solicitud; no tiene que empezar otra.${h.hasta === null ? '' : ` Tiene plazo hasta el ${formatFecha(h.hasta)}.`}`,
    enlace('Completar mi solicitud', h.enlace),
  ],
  porque: 'pidió ser usuario líder en KPT con este correo',
})
