import { Pantalla } from '../../app/pantalla.tsx'

export function PantallaCronograma() {
  return <Pantalla titulo="Cronograma" />
}
