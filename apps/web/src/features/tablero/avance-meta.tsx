import { Pantalla } from '../../app/pantalla.tsx'

export function PantallaAvanceMeta() {
  return <Pantalla titulo="Avance" />
}
