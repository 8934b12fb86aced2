// Disclosure: a figure or a title that opens to what it is made of. The browser's own <details>.
import type { ReactNode } from 'react'
import './desplegable.css'

export function Desplegable({
  titulo,
  children,
  abierto,
}: {
  titulo: ReactNode
  children: ReactNode
  abierto?: boolean
}) {
  return (
    <details className="desplegable" open={abierto}>
      <summary>{titulo}</summary>
      <div className="desplegable__cuerpo">{children}</div>
    </details>
  )
}
