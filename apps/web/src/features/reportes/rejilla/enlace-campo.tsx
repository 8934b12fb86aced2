// A link to a field of this page: if the field is on screen it takes the focus; if not, the address opens its meta.
import { Link } from '@tanstack/react-router'
import type { MouseEvent, ReactNode } from 'react'
import { idCampo } from '../direccion.ts'

type Props = {
  readonly meta: string
  readonly campo: string
  readonly fuente: string | undefined
  readonly children: ReactNode
}

export function EnlaceCampo({ meta, campo, fuente, children }: Props) {
  const irAqui = (evento: MouseEvent) => {
    const destino = document.getElementById(idCampo(meta, campo, fuente))
    if (!destino) return
    evento.preventDefault()
    destino.focus()
  }
  return (
    <Link
      to="."
      search={(previo: Record<string, string | undefined>) => ({ ...previo, meta, campo, fuente })}
      resetScroll={false}
      onClick={irAqui}
    >
      {children}
    </Link>
  )
}
