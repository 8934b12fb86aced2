import type { Readable } from 'node:stream'
import type { Definicion, PeticionDe, RespuestaDe } from '@kpt/contract'
import type { ContextoDe } from './contexto.ts'

/** A download: what a handler answers where the contract says `archivo`. */
export type Archivo = { readonly tipo: string; readonly nombre: string; readonly contenido: Readable | Uint8Array }

type Salida<E extends Definicion> = RespuestaDe<E> extends 'archivo' ? Archivo : RespuestaDe<E>

/** A handler bound to its endpoint, ready to mount. */
export type Ruta = {
  readonly definicion: Definicion
  readonly atender: (contexto: never, peticion: never) => Promise<unknown>
}

/** Binds a handler to an endpoint of the contract; context, request and answer are checked against it. */
export function ruta<E extends Definicion>(
  definicion: E,
  atender: (contexto: ContextoDe<E['permiso']>, peticion: PeticionDe<E>) => Promise<Salida<E>>,
): Ruta {
  return { definicion, atender: atender as Ruta['atender'] }
}
