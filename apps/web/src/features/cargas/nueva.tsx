import { Pantalla } from '../../app/pantalla.tsx'

export function PantallaCargaNueva() {
  return <Pantalla titulo="Carga" />
}
