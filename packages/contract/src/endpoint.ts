// How an endpoint is declared: once, here. Server and client infer from it; an endpoint without its permission does not compile.
import type { Permiso } from '@kpt/domain/acceso'
import type { CodigoProblema } from '@kpt/domain/shared'
import type { z } from 'zod'

/** What the body is: JSON by a schema, one chunk of bytes, or nothing. */
type Cuerpo = z.ZodType | 'bytes' | null

export type Definicion = {
  /** GET and POST only: verbs become resources (`POST …/envio`). */
  readonly metodo: 'GET' | 'POST'
  /** Path with `:params`, under /api. `:entidad` in it is checked against the territory before anything else. */
  readonly ruta: `/api/${string}`
  readonly permiso: Permiso
  /** One line for the published description, in Spanish. */
  readonly resumen: string
  readonly params: z.ZodObject
  readonly consulta: z.ZodObject
  readonly cuerpo: Cuerpo
  /** Schema of the answer, or `archivo` for a download. */
  readonly respuesta: z.ZodType | 'archivo'
  /** What it may refuse with, besides what every endpoint may (session, permission, territory, invalid request). */
  readonly problemas: readonly CodigoProblema[]
  /** The answer carries an ETag and whoever has it already gets 304: for what is heavy, public and seldom changes. */
  readonly conEtiqueta?: boolean
  /** How many times a minute one address may ask, where the ordinary limit is too much: what is guarded only by not being known. */
  readonly porMinuto?: number
  /** Attends also whoever lacks the second factor that its role asks for: what is needed to set it up, to leave, or to see oneself. */
  readonly sinSegundoFactor?: boolean
}

export function endpoint<const E extends Definicion>(definicion: E): E {
  return definicion
}

type Salida<S> = S extends z.ZodType ? z.output<S> : S extends 'bytes' ? Uint8Array : undefined
type Entrada<S> = S extends z.ZodType ? z.input<S> : S extends 'bytes' ? Uint8Array : undefined

/** What a handler receives, already validated. */
export type PeticionDe<E extends Definicion> = {
  readonly params: Salida<E['params']>
  readonly consulta: Salida<E['consulta']>
  readonly cuerpo: Salida<E['cuerpo']>
}

/** What a client sends. */
export type EnvioDe<E extends Definicion> = {
  readonly params: Entrada<E['params']>
  readonly consulta: Entrada<E['consulta']>
  readonly cuerpo: Entrada<E['cuerpo']>
}

export type RespuestaDe<E extends Definicion> = E['respuesta'] extends z.ZodType ? z.output<E['respuesta']> : 'archivo'
