// A value that opens its history: who wrote it and when, and what each version sent.
import type { Campo } from '@kpt/domain/seguimiento'
import { NOMBRES_CAMPO } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

type Props = {
  readonly meta: string
  readonly campo: Campo
  readonly fuente?: { readonly clave: string; readonly nombre: string }
  readonly children: ReactNode
}

export function EnlaceHistoria({ meta, campo, fuente, children }: Props) {
  return (
    <Link
      to="."
      search={{ historia: [meta, campo, fuente?.clave].filter(Boolean).join('/') }}
      resetScroll={false}
      className="cifra-enlace"
    >
      {children}
      <span className="solo-lector">
        , historia de {NOMBRES_CAMPO[campo].toLowerCase()}
        {fuente ? ` en ${fuente.nombre}` : ''}
      </span>
    </Link>
  )
}
