// To a leader whose leadership ends with the government: the day, and what is still open.
import { nombreEnRenglon as n } from '@kpt/domain/correo'
import type { Fecha } from '@kpt/domain/shared'
import { formatFecha } from '../formato.ts'
import { datos, enlace, lista, type Mensaje } from './mensaje.ts'

type Hechos = {
  readonly nombre: string
  readonly entidad: string
  readonly termina: Fecha
  /** Obligations still open, one a line; with any the leadership does not end on that day. */
  readonly pendientes: readonly string[]
  /** Page of the hand-over. */
  readonly enlace: string
}

export const empalmeRecordatorio = (h: Hechos): Mensaje => ({
  asunto: `Su usuario líder de ${n(h.entidad)} termina el ${formatFecha(h.termina)}`,
  nombre: n(h.nombre),
  bloques: [
    'Termina el periodo de gobierno y con él su usuario líder.',
    datos(['Entidad', n(h.entidad)], ['Termina', `${formatFecha(h.termina)}, al final del día`]),
    ...(h.pendientes.length === 0
      ? ['La entidad no tiene obligaciones abiertas en KPT.']
      : [
          'La entidad todavía tiene obligaciones abiertas:',
          lista(h.pendientes.map(n)),
          'Mientras sigan abiertas, su usuario no se desactiva: terminará cuando quien lo suceda active el suyo.',
        ]),
    'Prepare el empalme: cuentas, plan, reportes y solicitudes abiertas quedan en un expediente para usted y para quien lo suceda.',
    enlace('Ver el empalme', h.enlace),
  ],
  porque: 'es usuario líder de esa entidad en KPT',
})
