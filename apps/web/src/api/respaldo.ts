// What answers when the network does not: a part of the application that is loaded only for whoever has signed in.
import type { Clave } from './tipos.ts'

export type Respaldo = {
  /** The server answered: it may have to be kept, or what was kept may have to go. */
  readonly visto: (clave: Clave, direccion: string, respuesta: unknown) => void
  /** What was kept of an address; undefined when nothing was. */
  readonly copia: (clave: Clave, direccion: string) => Promise<unknown>
}

let cargar: () => Promise<Respaldo> = () => Promise.reject(new Error('nothing is kept'))

export function ponerRespaldo(como: () => Promise<Respaldo>): void {
  cargar = como
}

/** Only what an entity plans and reports, and who is signed in. Whoever never signed in loads nothing for this. */
const POSIBLES = /^(GET \/api\/entidades\/|GET \/api\/sesion$|POST \/api\/sesion\/cierre$)/

export function anotarVisto(clave: Clave, direccion: string, respuesta: unknown): void {
  if (!POSIBLES.test(clave) || (clave === 'GET /api/sesion' && !(respuesta as { sesion: unknown }).sesion)) return
  void cargar()
    .then((respaldo) => respaldo.visto(clave, direccion, respuesta))
    .catch(() => {})
}

export async function buscarCopia(clave: Clave, direccion: string): Promise<unknown> {
  if (!POSIBLES.test(clave) || !clave.startsWith('GET')) return undefined
  return cargar()
    .then((respaldo) => respaldo.copia(clave, direccion))
    .catch(() => undefined)
}
