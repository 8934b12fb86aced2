// Disclosure: a figure or a title that opens to what it is made of. The browser's own <details>.
import { type ReactNode, useState } from 'react'
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

/** The same, of what is asked for only when somebody opens it. */
export function DesplegableAlAbrir({ titulo, children }: { titulo: ReactNode; children: () => ReactNode }) {
  const [abierta, setAbierta] = useState(false)
  return (
    <details className="desplegable" onToggle={(e) => setAbierta(e.currentTarget.open)}>
      <summary>{titulo}</summary>
      <div className="desplegable__cuerpo">{abierta ? children() : null}</div>
    </details>
  )
}
