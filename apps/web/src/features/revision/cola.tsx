// The queue of the reviewer: what waits, what went back, what was validated; counts, search and page in the address (R4).
import { Pantalla } from '../../app/pantalla.tsx'

export function PantallaCola() {
  return <Pantalla titulo="Revisión" />
}
