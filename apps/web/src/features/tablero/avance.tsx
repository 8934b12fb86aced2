import { Pantalla } from '../../app/pantalla.tsx'

export function PantallaAvance() {
  return <Pantalla titulo="Avance" />
}
