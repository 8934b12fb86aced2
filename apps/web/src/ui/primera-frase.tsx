// The answer before the pictures: one sentence, larger than the rest.
import type { ReactNode } from 'react'
import './primera-frase.css'

export function PrimeraFrase({ children }: { children: ReactNode }) {
  return <p className="primera-frase">{children}</p>
}
