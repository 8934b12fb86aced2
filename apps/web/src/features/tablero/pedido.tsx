// What asks for a decision, in one line under the first sentence of the board.
import type { ReactNode } from 'react'

export function Pedido({ titulo, children }: { titulo: string; children: ReactNode }) {
  return (
    <li>
      <span className="primero__titulo">{titulo}</span>
      <span>{children}</span>
    </li>
  )
}
