// To the applicant: the request ended by itself, after too long without news.
import { DIAS_SIN_NOTICIA } from '@kpt/domain/acceso'
import { nombreEnRenglon as n } from '@kpt/domain/correo'
import { datos, enlace, type Mensaje } from './mensaje.ts'

type Hechos = {
  readonly nombre: string
  readonly entidad: string
  readonly radicado: string
  /** What it waited for: what was missing, or the activation. */
  readonly esperaba: 'completar' | 'activar'
  /** Where another request is made. */
  readonly enlace: string
}

const ESPERABA = {
  completar: 'que usted completara lo que faltaba',
  activar: 'que usted activara su usuario con el enlace que le enviamos',
} as const

export const solicitudVencida = (h: Hechos): Mensaje => ({
  asunto: `Venció su solicitud ${n(h.radicado)}`,
  nombre: n(h.nombre),
  bloques: [
    `Su solicitud para ser usuario líder en KPT esperaba ${ESPERABA[h.esperaba]}. Pasaron ${DIAS_SIN_NOTICIA} días sin noticia suya y la solicitud terminó.`,
    datos(['Entidad', n(h.entidad)], ['Radicado', n(h.radicado)]),
    'Los documentos que envió se borrarán. Si todavía necesita el usuario, presente otra solicitud:',
    enlace('Presentar otra solicitud', h.enlace),
  ],
  porque: 'pidió ser usuario líder en KPT con este correo',
})
