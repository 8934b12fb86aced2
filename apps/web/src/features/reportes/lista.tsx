// The cortes of an entity: where each stands, by when, what is missing, what was asked; the open one first (R3).
import { Pantalla } from '../../app/pantalla.tsx'

export function PantallaReportes() {
  return <Pantalla titulo="Reportes" />
}
