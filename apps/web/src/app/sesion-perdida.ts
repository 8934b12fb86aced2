// Whether the session ended under an open screen. The screen stays, with all that is typed in it, until the person is back.
import { useSyncExternalStore } from 'react'

let perdida = false
const oyentes = new Set<() => void>()

/** What waits for a person to be back (the queue of a form, a list that was refused) listens to this event of the window. */
export const EVENTO_REGRESO = 'kpt:regreso'

export function perderSesion(): void {
  poner(true)
}

export function recobrarSesion(): void {
  poner(false)
  window.dispatchEvent(new Event(EVENTO_REGRESO))
}

/** The person would rather look at what is on screen first: the next refusal asks again. */
export function aplazarReingreso(): void {
  poner(false)
}

export function useSesionPerdida(): boolean {
  return useSyncExternalStore(suscribir, () => perdida)
}

function poner(valor: boolean): void {
  if (perdida === valor) return
  perdida = valor
  for (const avisar of oyentes) avisar()
}

function suscribir(avisar: () => void): () => void {
  oyentes.add(avisar)
  return () => oyentes.delete(avisar)
}
