import { Pantalla } from '../../app/pantalla.tsx'

export function PantallaEnvio() {
  return <Pantalla titulo="Envío" />
}
