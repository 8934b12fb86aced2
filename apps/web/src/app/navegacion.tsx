// Navigation: the sections that the role of the person has, plus what is public.
import { Link } from '@tanstack/react-router'
import type { Sesion } from './sesion.ts'

type Seccion = { readonly texto: string; readonly a: string; readonly exacta?: boolean }

export function Navegacion({ sesion }: { sesion: Sesion | null }) {
  return (
    <nav className="navegacion" aria-label="Secciones">
      <ul>
        {seccionesDe(sesion).map((s) => (
          <li key={s.a}>
            <Link to={s.a} activeOptions={{ exact: s.exacta ?? false, includeSearch: false }}>
              {s.texto}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Sections by role; what a role may not see is not offered. */
export function seccionesDe(sesion: Sesion | null): Seccion[] {
  const calendario = { texto: 'Calendario', a: '/calendario' }
  const publico = { texto: 'Entidades', a: '/', exacta: true }
  if (!sesion) return [{ ...publico, texto: 'Inicio' }, calendario]
  if (sesion.rol === 'usuario_lider' && sesion.entidad) {
    const suya = `/entidades/${sesion.entidad.codigo}`
    return [
      { texto: 'Inicio', a: suya, exacta: true },
      { texto: 'Plan', a: `${suya}/plan` },
      { texto: 'Reportes', a: `${suya}/reportes` },
      calendario,
      publico,
    ]
  }
  const tablero = { texto: 'Tablero', a: '/tablero' }
  const revision = { texto: 'Revisión', a: '/revision' }
  if (sesion.rol === 'revisor_gobernacion') return [revision, tablero, calendario, publico]
  if (sesion.rol === 'analista_dnp') return [tablero, revision, calendario, publico]
  if (sesion.rol === 'administrador_dnp') return [tablero, { texto: 'Correos', a: '/correos' }, calendario, publico]
  if (sesion.rol === 'control') return [{ texto: 'Omisos', a: '/omisos' }, tablero, calendario, publico]
  return [tablero, calendario, publico]
}
