import { Pantalla } from '../../app/pantalla.tsx'

export function PantallaReportes() {
  return <Pantalla titulo="Reportes" />
}
