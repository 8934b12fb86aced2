// Buttons, and links that look like buttons. One `principal` per screen.
import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import './boton.css'

/** `inverso` stands on the dark top bar; `texto` reads as a link inside a sentence or a row. */
export type Variante = 'principal' | 'normal' | 'peligro' | 'texto' | 'inverso'

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> & {
  readonly variante?: Variante
  /** While it works: it keeps its place and its focus, says so, and a second press does nothing. */
  readonly ocupado?: boolean
  readonly icono?: ReactNode
  readonly ref?: Ref<HTMLButtonElement>
}

export function Boton({
  variante = 'normal',
  ocupado = false,
  icono,
  type = 'button',
  onClick,
  children,
  ...resto
}: Props) {
  return (
    <button
      {...resto}
      type={ocupado ? 'button' : type}
      className={`boton boton--${variante}`}
      aria-disabled={ocupado || resto['aria-disabled']}
      aria-busy={ocupado || undefined}
      onClick={ocupado ? undefined : onClick}
    >
      {icono}
      {children}
      {ocupado ? <span className="boton__giro" aria-hidden="true" /> : null}
    </button>
  )
}

type PropsEnlace = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className'> & {
  readonly variante?: Variante
  readonly icono?: ReactNode
  readonly ref?: Ref<HTMLAnchorElement>
}

function Ancla({ variante = 'normal', icono, children, ...resto }: PropsEnlace) {
  return (
    <a {...resto} className={`boton boton--${variante}`}>
      {icono}
      {children}
    </a>
  )
}

/** A link of the router that looks like a button: it takes `to`, `params` and `search`. */
export const EnlaceBoton = createLink(Ancla)
