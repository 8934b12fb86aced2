import { Pantalla } from '../../app/pantalla.tsx'

export function PantallaPortada() {
  return <Pantalla titulo="Inicio" />
}
