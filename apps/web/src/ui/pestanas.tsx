// Sections of one thing as links: each has its own address (a path, or a value in the query string).
import { Link } from '@tanstack/react-router'
import './pestanas.css'

export type Pestana = {
  readonly texto: string
  readonly a: string
  readonly busqueda?: Readonly<Record<string, string | undefined>>
  readonly activa: boolean
  readonly cuenta?: number
}

export function Pestanas({ etiqueta, pestanas }: { etiqueta: string; pestanas: readonly Pestana[] }) {
  return (
    <nav className="pestanas" aria-label={etiqueta}>
      <ul>
        {pestanas.map((p) => (
          <li key={p.texto}>
            <Link
              to={p.a}
              search={p.busqueda ?? {}}
              resetScroll={false}
              className={p.activa ? 'pestana pestana--activa' : 'pestana'}
              activeProps={{ 'aria-current': undefined }}
              aria-current={p.activa ? 'true' : undefined}
            >
              {p.texto}
              {p.cuenta === undefined ? null : <span className="pestana__cuenta numero">{p.cuenta}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
