// A cell of the grid that can be chosen.
import type { ReactNode } from 'react'
import { CELDA_ELEGIDA, ROL_REJILLA } from '../../rejilla/rol.ts'
import type { Columna } from './columnas.ts'

type Props = {
  readonly columna: Columna
  readonly elegida: boolean
  readonly className?: string
  readonly children?: ReactNode
}

export function CajaCelda({ columna, elegida, className, children }: Props) {
  return (
    <td {...(elegida ? CELDA_ELEGIDA : ROL_REJILLA.celda)} data-col={columna} className={className}>
      {children}
    </td>
  )
}
