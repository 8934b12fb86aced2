// A screen: its breadcrumb, its title (also the document's) and its content. Focus goes to the title on navigation.
import { Link, useRouterState } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'

/** A step of the breadcrumb. The present screen is not in the list: its title closes the trail. */
export type Miga = { readonly texto: string; readonly a: string }

type Props = {
  readonly titulo: string
  /** Of what the screen is, when the breadcrumb already says it: it goes to the document's title. */
  readonly de?: string
  /** A line above the title. */
  readonly antetitulo?: ReactNode
  readonly migas?: readonly Miga[]
  /** One or two sentences under the title. */
  readonly entrada?: ReactNode
  /** The one primary action, and at most a few quiet ones. */
  readonly acciones?: ReactNode
  readonly children?: ReactNode
}

// The first screen of a visit keeps the browser's own focus, so that the skip link is the first stop.
let primera = true

export function Pantalla({ titulo, de, antetitulo, migas = [], entrada, acciones, children }: Props) {
  const h1 = useRef<HTMLHeadingElement>(null)
  const camino = useRouterState({ select: (s) => s.resolvedLocation?.pathname ?? s.location.pathname })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is the signal, even between two metas of one screen
  useEffect(() => {
    if (primera) primera = false
    else h1.current?.focus({ preventScroll: true })
  }, [camino])
  return (
    <article className="pantalla">
      <title>{[titulo, de, 'KPT'].filter(Boolean).join(' · ')}</title>
      {migas.length > 0 ? <Migas migas={migas} actual={titulo} /> : null}
      <header className="pantalla__cabeza">
        <div className="pantalla__titulo">
          {de ? <p className="solo-papel pantalla__antetitulo">{de}</p> : null}
          {antetitulo ? <p className="pantalla__antetitulo">{antetitulo}</p> : null}
          <h1 ref={h1} tabIndex={-1}>
            {titulo}
          </h1>
          {entrada ? <p className="pantalla__entrada">{entrada}</p> : null}
        </div>
        {acciones ? <div className="pantalla__acciones">{acciones}</div> : null}
      </header>
      {children}
    </article>
  )
}

function Migas({ migas, actual }: { migas: readonly Miga[]; actual: string }) {
  return (
    <nav className="migas" aria-label="Usted está en">
      <ol>
        {migas.map((m) => (
          <li key={m.a}>
            <Link to={m.a} activeOptions={{ exact: true }}>
              {m.texto}
            </Link>
          </li>
        ))}
        <li aria-current="page">{actual}</li>
      </ol>
    </nav>
  )
}
