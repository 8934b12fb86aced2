import type { Readable } from 'node:stream'
import type { Definicion, PeticionDe, RespuestaDe } from '@kpt/contract'
import type { ContextoDe } from './contexto.ts'
import type { PorPartes } from './por-partes.ts'

/** A download: what a handler answers where the contract says `archivo`. */
export type Archivo = {
  readonly tipo: string
  readonly nombre: string
  readonly contenido: Readable | Uint8Array | PorPartes
  /**
   * To be looked at inside a frame of ours, closed: no script, nothing from elsewhere. A letter may open its links outside; a document
   * that somebody sent may do nothing at all. `visor`: in a page of its own, by the viewer of the browser, which a sandbox would shut.
   */
  readonly enMarco?: 'carta' | 'documento' | 'visor'
}

type Salida<E extends Definicion> = RespuestaDe<E> extends 'archivo' ? Archivo : RespuestaDe<E>

/** A handler bound to its endpoint, ready to mount. */
export type Ruta = {
  readonly definicion: Definicion
  readonly atender: (contexto: never, peticion: never) => Promise<unknown>
  /** The handler gets the pool and each statement it runs commits by itself. */
  readonly sinTransaccion: boolean
  readonly compruebaSesion: boolean
  readonly aLaVez: number | null
  readonly compartida: boolean
}

type Opciones = {
  /** Only for acts that are whole in one statement: the transaction around it would cost two round trips and hold its locks longer. */
  readonly sinTransaccion?: boolean
  /**
   * The handler may get a person remembered from a moment ago, with `porComprobar`: it answers only what a statement did that checked
   * that session too. For what is asked so often that looking up the session first would cost as much as the work.
   */
  readonly compruebaSesion?: boolean
  /**
   * How many of these are attended at once; the rest wait in order of arrival, without a connection of the database, so that a rush of the
   * heaviest act never leaves those who read or save without one. What they sent counts from its arrival all the same.
   */
  readonly aLaVez?: number
  /**
   * The answer depends only on the address and on the territory granted, never on who asks: whoever asks for the same at the same time, or a
   * moment later, gets the same one. For boards, which many look at while reports pour in.
   */
  readonly compartida?: boolean
}

/** Binds a handler to an endpoint of the contract; context, request and answer are checked against it. */
export function ruta<E extends Definicion>(
  definicion: E,
  atender: (contexto: ContextoDe<E['permiso']>, peticion: PeticionDe<E>) => Promise<Salida<E>>,
  { sinTransaccion = false, compruebaSesion = false, aLaVez, compartida = false }: Opciones = {},
): Ruta {
  const opciones = { sinTransaccion, compruebaSesion, aLaVez: aLaVez ?? null, compartida }
  return { definicion, atender: atender as Ruta['atender'], ...opciones }
}
