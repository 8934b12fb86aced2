// Which request a row is about: the entity, who asks, and its number.

import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { nombreCompleto } from '../../app/entidad.ts'

type Props = {
  readonly solicitud: {
    readonly radicado: string
    readonly nombre: string
    readonly entidad: Parameters<typeof nombreCompleto>[0]
  }
  /** What is said of the person after the name. */
  readonly children?: ReactNode
}

export function QuienPide({ solicitud: { radicado, nombre, entidad }, children }: Props) {
  return (
    <>
      <Link className="enlace-fila" to="/accesos/solicitudes/$radicado" params={{ radicado }}>
        {nombreCompleto(entidad)}
      </Link>
      <br />
      <span className="tenue menor">
        {nombre}
        {children} · <span className="numero sin-corte">{radicado}</span>
      </span>
    </>
  )
}
