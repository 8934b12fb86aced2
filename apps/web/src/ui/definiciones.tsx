// Definition list: the facts of a thing, name and value.
import type { ReactNode } from 'react'
import './definiciones.css'

export type Definicion = { readonly nombre: string; readonly valor: ReactNode }

export function Definiciones({ lista }: { lista: readonly Definicion[] }) {
  return (
    <dl className="definiciones">
      {lista.map((d) => (
        <div key={d.nombre}>
          <dt>{d.nombre}</dt>
          <dd>{d.valor}</dd>
        </div>
      ))}
    </dl>
  )
}
