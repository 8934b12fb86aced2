import { Pantalla } from '../../app/pantalla.tsx'

export function PantallaCalendarios() {
  return <Pantalla titulo="Calendario" />
}
