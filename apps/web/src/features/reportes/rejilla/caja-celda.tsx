// A cell of the grid that can be chosen. The roles are those of a grid, where a cell may say that it is selected.
import type { ReactNode } from 'react'
import type { Columna } from './columnas.ts'

export const ROL_REJILLA = {
  grupo: { role: 'rowgroup' },
  fila: { role: 'row' },
  columna: { role: 'columnheader' },
  nombre: { role: 'rowheader' },
  celda: { role: 'gridcell' },
} as const

const ELEGIDA = { ...ROL_REJILLA.celda, 'aria-selected': true } as const

/** A table that is a grid: how many lines it has, drawn or not. */
export function rolRejilla(filas: number) {
  return { role: 'grid', 'aria-rowcount': filas, 'aria-multiselectable': true } as const
}

type Props = {
  readonly columna: Columna
  readonly elegida: boolean
  readonly className?: string
  readonly children?: ReactNode
}

export function CajaCelda({ columna, elegida, className, children }: Props) {
  return (
    <td {...(elegida ? ELEGIDA : ROL_REJILLA.celda)} data-col={columna} className={className}>
      {children}
    </td>
  )
}
