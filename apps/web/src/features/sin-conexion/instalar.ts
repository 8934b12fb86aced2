// The service worker, asked for once the page is at rest. A browser without it works as before.
import { hayConexion } from '../../api/conexion.ts'
import { EVENTO_REGRESO } from '../../app/sesion-perdida.ts'
import { MENSAJE_RED, SINCRONIZAR } from '../../trabajador/alcance.ts'

let pedido = false
let registro: ConSync | null = null

type ConSync = { readonly sync?: { register(etiqueta: string): Promise<void> } }

export function instalar(): void {
  if (pedido || !('serviceWorker' in navigator)) return
  pedido = true
  const { serviceWorker } = navigator
  enReposo(() => void serviceWorker.register(new URL('trabajador.js', document.baseURI)).catch(() => {}))
  void serviceWorker.ready.then((listo) => {
    registro = listo as ConSync
  })
  serviceWorker.addEventListener('message', ({ data }) => {
    if (data === MENSAJE_RED) window.dispatchEvent(new Event(EVENTO_REGRESO))
  })
  window.addEventListener('pagehide', () => {
    if (!hayConexion()) pedirSincronizacion()
  })
}

/** Asks the browser to send what waits when there is network again, also with this page closed. Where it cannot, the page does it when it is open. */
export function pedirSincronizacion(): void {
  void registro?.sync?.register(SINCRONIZAR).catch(() => {})
}

function enReposo(hacer: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(hacer, { timeout: 10_000 })
  else setTimeout(hacer, 3_000)
}
