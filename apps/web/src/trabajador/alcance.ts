// The part of the service worker's world that is used: the types of the page and those of the worker cannot be loaded together.

export type Extensible = Event & { waitUntil(promesa: Promise<unknown>): void }
export type DePeticion = Extensible & {
  readonly request: Request
  respondWith(respuesta: Response | Promise<Response>): void
}
export type DeSincronizacion = Extensible & { readonly tag: string }

type Ventana = { postMessage(mensaje: unknown): void }

export type Alcance = {
  readonly registration: { readonly scope: string }
  readonly clients: { matchAll(opciones: { type: 'window' }): Promise<readonly Ventana[]>; claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(tipo: 'install' | 'activate', oir: (evento: Extensible) => void): void
  addEventListener(tipo: 'fetch', oir: (evento: DePeticion) => void): void
  addEventListener(tipo: 'sync', oir: (evento: DeSincronizacion) => void): void
}

/** Tag of the background synchronisation that the page asks for. */
export const SINCRONIZAR = 'kpt-cola'
/** What the page is told when the browser says that there is network again. */
export const MENSAJE_RED = 'kpt-hay-red'
