import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consultaSesion } from '../../app/sesion.ts'

/** In the demonstration no letter leaves: they are on screen. */
export function EnlaceAlBuzon() {
  if (!useQuery(consultaSesion).data?.demostracion) return null
  return (
    <p>
      En esta demostración los correos no salen: están en el <Link to="/buzon">buzón de la demostración</Link>.
    </p>
  )
}
