// Review of a submitted version: read it, take it in hand, ask for adjustments meta by meta, compare versions, validate (R4).
import { Pantalla } from '../../app/pantalla.tsx'

export function PantallaRevision() {
  return <Pantalla titulo="Revisión" />
}
