// A bar while nobody answers: what was written stays in this computer. What it counts is loaded only then, from what this browser keeps.
import { Component, lazy, type ReactNode, Suspense, useSyncExternalStore } from 'react'
import { hayConexion, suscribirConexion } from '../api/conexion.ts'
import { IconoSinConexion } from '../ui/iconos.tsx'

const Detalle = lazy(() =>
  import('../features/sin-conexion/barra.tsx').then(({ DetalleSinConexion }) => ({ default: DetalleSinConexion })),
)

export function BannerConexion() {
  const hay = useConexion()
  return (
    <div role="status">
      {hay ? null : (
        <p className="franja franja--conexion">
          <IconoSinConexion />{' '}
          <SiFalta pone={SIN_DETALLE}>
            <Suspense fallback={SIN_DETALLE}>
              <Detalle />
            </Suspense>
          </SiFalta>
        </p>
      )}
    </div>
  )
}

const SIN_DETALLE = 'Sin conexión. Lo que ve puede no estar al día.'

/** Whether the system answers, as far as is known. */
export function useConexion(): boolean {
  return useSyncExternalStore(suscribirConexion, hayConexion)
}

/** Its file did not arrive either. */
class SiFalta extends Component<{ readonly pone: string; readonly children: ReactNode }, { falta: boolean }> {
  override state = { falta: false }
  static getDerivedStateFromError() {
    return { falta: true }
  }
  override render() {
    return this.state.falta ? this.props.pone : this.props.children
  }
}
