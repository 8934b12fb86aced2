import { Pantalla } from '../../app/pantalla.tsx'

export function PantallaRevision() {
  return <Pantalla titulo="Revisión" />
}
