// Progress of one entity out of its last submitted version, by línea, sector or ODS, each figure opened.
import { Pantalla } from '../../app/pantalla.tsx'

export function PantallaAvance() {
  return <Pantalla titulo="Avance" />
}
