// Empty state: what this place is for, and the next step.
import type { ReactNode } from 'react'
import './vacio.css'

export function Vacio({ titulo, children, accion }: { titulo: string; children?: ReactNode; accion?: ReactNode }) {
  return (
    <div className="vacio">
      <h2>{titulo}</h2>
      {children}
      {accion ? <div className="acciones">{accion}</div> : null}
    </div>
  )
}
