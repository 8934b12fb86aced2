import type { Contrato } from '@kpt/contract'

type Clave = keyof Contrato

/** An address over an entity and, for a POST, a body good enough to pass the schema: only session, permission and territory may refuse it. */
export type Peticion = (entidad: string) => { direccion: string; cuerpo?: unknown }

/** The rows of one feature: names of endpoints that the contract does not have do not compile. */
export type PeticionesDe = { readonly [K in Clave]?: Peticion }

/** Every row of every feature: an endpoint without one does not compile. */
export type TodasLasPeticiones = { readonly [K in Clave]: Peticion }
