// Talks with a process that reads a stranger's workbook: memory and time are bounded there, and killing it harms nobody.
import type { RechazoLibro } from '@kpt/domain/shared'
import { correrHijo } from '../hijo.ts'
import { crearTurnos } from '../turnos.ts'
import type { LimitesLibro } from './limites.ts'
import type { MensajeLectura } from './mensajes.ts'

export type Rechazado = {
  readonly tipo: 'rechazado'
  readonly codigo: RechazoLibro
  readonly detalles: Readonly<Record<string, string>>
}

type Encargo = {
  /** File of the process to run. */
  readonly guion: string
  readonly archivo: string
  readonly limites: LimitesLibro
  /** What it is told by its standard input. */
  readonly entrada?: string
  readonly csv?: boolean
  readonly avance?: ((fraccion: number) => void) | undefined
}

type Respuesta = Exclude<MensajeLectura, { tipo: 'avance' }>

/** Two readers at once leave the rest of the machine to those who report. */
const enTurno = crearTurnos(2)

/** The answer of the process, or why there is none. Throws only when it cannot be started. */
export function leerEnProceso(encargo: Encargo): Promise<Exclude<Respuesta, { tipo: 'fallo' }>> {
  return enTurno(() => leerAparte(encargo))
}

async function leerAparte({ limites, csv, avance, ...encargo }: Encargo): ReturnType<typeof leerEnProceso> {
  const { memoriaMb, milisegundos } = limites
  let ultimo = null as Respuesta | null
  const pedido = { ...encargo, argumentos: [JSON.stringify(limites), ...(csv ? ['csv'] : [])], memoriaMb, milisegundos }
  const fin = await correrHijo<MensajeLectura>(pedido, (mensaje) => {
    if (mensaje.tipo === 'avance') avance?.(mensaje.fraccion)
    else ultimo = mensaje
  })
  if (ultimo !== null && ultimo.tipo !== 'fallo') return ultimo
  if (fin === 'tardo') return rechazado('libro_tardo')
  // A reader that died without a word ran out of memory; one that failed met bytes that nobody foresaw.
  if (ultimo === null) return rechazado('libro_muy_grande', { motivo: 'memoria' })
  return rechazado('libro_danado', { motivo: 'inesperado', fallo: ultimo.mensaje })
}

function rechazado(codigo: RechazoLibro, detalles: Readonly<Record<string, string>> = {}): Rechazado {
  return { tipo: 'rechazado', codigo, detalles }
}
