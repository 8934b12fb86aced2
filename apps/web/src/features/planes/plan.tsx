import { Pantalla } from '../../app/pantalla.tsx'

export function PantallaPlan() {
  return <Pantalla titulo="Plan" />
}
