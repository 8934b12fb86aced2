import { Pantalla } from '../../app/pantalla.tsx'

export function PantallaTablero() {
  return <Pantalla titulo="Tablero" />
}
