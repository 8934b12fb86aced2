import type { Servicios } from '../servicios.ts'

/** A kind of work for the queue, as those who ask for it know it: its name and what it needs to be told. */
export type Encargo<P> = { readonly nombre: string; readonly intentos: number; readonly datos?: (datos: P) => void }

/** One run of a task. It may run again after a crash, or twice: handlers must not mind. */
export type Corrida = {
  readonly servicios: Servicios
  /** Aborted when the server is stopping and will not wait any longer. */
  readonly senal: AbortSignal
  /** No further attempt follows when this one fails. */
  readonly ultimoIntento: boolean
}

export type Tarea = {
  readonly nombre: string
  /** Crontab line (UTC) of work that nobody asks for. */
  readonly cada: string | null
  /** Runs apart from the rest, one at a time: a slow server elsewhere holds up only its own kind. */
  readonly aparte: boolean
  readonly ejecutar: (datos: never, corrida: Corrida) => Promise<void>
}

export function encargo<P>(nombre: string, intentos: number): Encargo<P> {
  return { nombre, intentos }
}

/** Binds the handler to what others ask for. */
export function tarea<P>(
  pedido: Encargo<P>,
  ejecutar: (datos: P, corrida: Corrida) => Promise<void>,
  { aparte = false }: { readonly aparte?: boolean } = {},
): Tarea {
  return { nombre: pedido.nombre, cada: null, aparte, ejecutar }
}

/** Work that repeats by itself, once for all servers of one database. */
export function tareaPeriodica(nombre: string, cada: string, ejecutar: (corrida: Corrida) => Promise<void>): Tarea {
  return { nombre, cada, aparte: false, ejecutar: (_datos, corrida) => ejecutar(corrida) }
}
