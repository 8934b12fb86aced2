// The board's way in: which cortes there are, newest first, and the one open today.
import { Pantalla } from '../../app/pantalla.tsx'

export function PantallaEntradaTablero() {
  return <Pantalla titulo="Tablero" />
}
