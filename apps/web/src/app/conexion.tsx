// A banner while the browser has no network: what was written stays, what is asked waits.
import { useSyncExternalStore } from 'react'
import { IconoSinConexion } from '../ui/iconos.tsx'

export function BannerConexion() {
  const hayConexion = useConexion()
  return (
    <div role="status">
      {hayConexion ? null : (
        <p className="franja franja--conexion">
          <IconoSinConexion /> Sin conexión a internet. Lo que ve puede no estar al día; lo que escriba se conserva en
          esta pantalla.
        </p>
      )}
    </div>
  )
}

/** Whether the browser believes that it has a network. */
export function useConexion(): boolean {
  return useSyncExternalStore(suscribir, () => navigator.onLine)
}

function suscribir(avisar: () => void) {
  window.addEventListener('online', avisar)
  window.addEventListener('offline', avisar)
  return () => {
    window.removeEventListener('online', avisar)
    window.removeEventListener('offline', avisar)
  }
}
