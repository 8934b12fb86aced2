import { Pantalla } from '../../app/pantalla.tsx'

export function PantallaCola() {
  return <Pantalla titulo="Revisión" />
}
