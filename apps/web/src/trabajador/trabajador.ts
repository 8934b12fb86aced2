// The service worker: keeps the files of the application, and sends what waits when there is network and no page is open to do it.
import { type Alcance, MENSAJE_RED, SINCRONIZAR } from './alcance.ts'
import { borrarViejas, guardarArchivos, isNuestra, responderArchivo } from './archivos.ts'
import { mandarCorreo } from './correo.ts'

const trabajador = self as unknown as Alcance
const { scope } = trabajador.registration

trabajador.addEventListener('install', (evento) => {
  evento.waitUntil(guardarArchivos(scope).then(() => trabajador.skipWaiting()))
})

trabajador.addEventListener('activate', (evento) => {
  evento.waitUntil(borrarViejas().then(() => trabajador.clients.claim()))
})

trabajador.addEventListener('fetch', (evento) => {
  if (isNuestra(evento.request, scope)) evento.respondWith(responderArchivo(evento.request, scope))
})

trabajador.addEventListener('sync', (evento) => {
  if (evento.tag === SINCRONIZAR) evento.waitUntil(sincronizar())
})

/** An open page sends its own queue, and shows it. */
async function sincronizar(): Promise<void> {
  const ventanas = await trabajador.clients.matchAll({ type: 'window' })
  for (const ventana of ventanas) ventana.postMessage(MENSAJE_RED)
  if (ventanas.length === 0) await mandarCorreo(scope)
}
