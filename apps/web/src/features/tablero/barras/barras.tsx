// Sorted bars: a name, its bar, its figure, one short line each at any width. The figure is the information.
import type { ReactNode } from 'react'
import './barras.css'

export type FilaBarra = {
  readonly clave: string
  readonly nombre: ReactNode
  readonly barra: ReactNode
  readonly figura: ReactNode
}

export function Barras({ titulo, filas }: { titulo: string; filas: readonly FilaBarra[] }) {
  return (
    <ol className="barras" aria-label={titulo}>
      {filas.map(({ clave, nombre, barra, figura }) => (
        <li key={clave}>
          <span className="barras__nombre">{nombre}</span>
          <span className="barras__barra" aria-hidden="true">
            {barra}
          </span>
          <span className="barras__figura numero">{figura}</span>
        </li>
      ))}
    </ol>
  )
}

/** A bar of a share, 0–1. */
export function BarraSimple({ fraccion }: { fraccion: number }) {
  return <span className="barras__lleno" style={{ width: `${Math.min(1, Math.max(0, fraccion)) * 100}%` }} />
}
