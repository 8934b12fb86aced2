// What every part of the grid needs: its columns, what it may ask for, and how to say something aloud.
import { createContext, useContext } from 'react'
import type { Columna } from '../columnas.ts'

export type Piezas = {
  readonly columnas: readonly Columna[]
  readonly anunciar: (texto: string) => void
  /** Opens the search of the catalogue for a meta. */
  readonly buscarIndicador: (fila: string) => void
  readonly hallazgosDe: (fila: string) => ReadonlyMap<string, string>
}

export const ContextoPiezas = createContext<Piezas | null>(null)

export function usePiezas(): Piezas {
  const piezas = useContext(ContextoPiezas)
  if (!piezas) throw new Error('usePiezas outside the grid')
  return piezas
}

export function idCelda(fila: string, celda: string): string {
  return `celda-${fila}-${celda}`.replace(/[^\w-]/g, '_')
}
