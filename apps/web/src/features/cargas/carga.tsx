import { Pantalla } from '../../app/pantalla.tsx'

export function PantallaCarga() {
  return <Pantalla titulo="Carga" />
}
