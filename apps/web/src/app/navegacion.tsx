// Navigation: the sections that the role of the person has, plus what is public.
import { Link, useLocation } from '@tanstack/react-router'
import { seccionDe, seccionesDe } from './secciones.ts'
import type { Sesion } from './sesion.ts'

export function Navegacion({ sesion }: { sesion: Sesion | null }) {
  const direccion = useLocation({ select: ({ pathname }) => pathname })
  const secciones = seccionesDe(sesion)
  const actual = seccionDe(secciones, direccion)
  return (
    <nav className="navegacion" aria-label="Secciones">
      <ul>
        {secciones.map((s) => (
          <li key={s.a}>
            <Link to={s.a} activeOptions={{ exact: true }} aria-current={s === actual ? 'page' : undefined}>
              {s.texto}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
