// The board of a corte: who reported, on time or not, who is silent, how the whole advances, by department and entity.
import { Pantalla } from '../../app/pantalla.tsx'

export function PantallaTablero() {
  return <Pantalla titulo="Tablero" />
}
