import { Pantalla } from '../../app/pantalla.tsx'

export function PantallaMeta() {
  return <Pantalla titulo="Meta" />
}
