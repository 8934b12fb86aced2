import { Pantalla } from '../../app/pantalla.tsx'

export function PantallaEntradaTablero() {
  return <Pantalla titulo="Tablero" />
}
