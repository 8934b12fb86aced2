// Types of the client, inferred from the contract. Types only: no schema reaches the browser.
import type { Contrato, EnvioDe, RespuestaDe } from '@kpt/contract'

/** Every endpoint, by method and path: `'GET /api/sesion'`. */
export type Clave = keyof Contrato

/** What an endpoint answers, as the wire carries it. */
export type Respuesta<C extends Clave> = RespuestaDe<Contrato[C]>

type Envio<C extends Clave> = EnvioDe<Contrato[C]>
// biome-ignore lint/complexity/noBannedTypes: `{}` extends T asks whether every key of T may be left out
type Campo<N extends string, T> = {} extends T ? { readonly [K in N]?: T } : { readonly [K in N]: T }
type CampoCuerpo<T> = undefined extends T ? { readonly cuerpo?: T } : { readonly cuerpo: T }

/** What must be given to call an endpoint: params, consulta (query string) and cuerpo, each only when the contract asks for it. */
export type Peticion<C extends Clave> = Campo<'params', Envio<C>['params']> &
  Campo<'consulta', Envio<C>['consulta']> &
  CampoCuerpo<Envio<C>['cuerpo']> & { readonly signal?: AbortSignal }

/** The second argument may be left out when nothing is needed. */
// biome-ignore lint/complexity/noBannedTypes: same question as above
export type Argumentos<C extends Clave> = {} extends Peticion<C> ? [Peticion<C>?] : [Peticion<C>]

/** Endpoints that only read. */
export type ClaveGet = Extract<Clave, `GET ${string}`>
