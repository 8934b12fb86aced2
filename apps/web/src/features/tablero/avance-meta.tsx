// A single value: the figures of one meta opened to their inputs, and the version they come from.
import { Pantalla } from '../../app/pantalla.tsx'

export function PantallaAvanceMeta() {
  return <Pantalla titulo="Avance" />
}
