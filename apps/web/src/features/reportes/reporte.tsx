import { Pantalla } from '../../app/pantalla.tsx'

export function PantallaReporte() {
  return <Pantalla titulo="Reporte" />
}
