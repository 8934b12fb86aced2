import { Pantalla } from '../../app/pantalla.tsx'

export function PantallaInicio() {
  return <Pantalla titulo="Inicio" />
}
