// The pulse of an open draft: it keeps up with other people, sends at once when the network or the session come back, and when the page is left.
import { useEffect } from 'react'
import { EVENTO_REGRESO } from '../../app/sesion-perdida.ts'

const CADA = 9_000

/** `sondear` and `vaciar` must be the same from one drawing to the next. */
export function useLatidoDe(sondear: () => Promise<unknown>, vaciar: () => Promise<unknown>): void {
  useEffect(() => {
    const mirar = () => {
      if (document.visibilityState === 'visible' && navigator.onLine) sondear().catch(() => {})
    }
    const irse = () => void vaciar()
    const cambiarVista = () => (document.visibilityState === 'visible' ? mirar() : irse())
    const reconectar = () => {
      irse()
      mirar()
    }
    const reloj = setInterval(mirar, CADA)
    const enVentana = { focus: mirar, online: reconectar, [EVENTO_REGRESO]: reconectar, pagehide: irse }
    document.addEventListener('visibilitychange', cambiarVista)
    for (const [evento, hacer] of Object.entries(enVentana)) window.addEventListener(evento, hacer)
    return () => {
      clearInterval(reloj)
      document.removeEventListener('visibilitychange', cambiarVista)
      for (const [evento, hacer] of Object.entries(enVentana)) window.removeEventListener(evento, hacer)
      irse()
    }
  }, [sondear, vaciar])
}
