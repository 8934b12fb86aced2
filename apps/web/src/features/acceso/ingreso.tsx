import { Pantalla } from '../../app/pantalla.tsx'

export function PantallaIngreso() {
  return <Pantalla titulo="Ingreso" />
}
