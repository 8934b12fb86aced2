// A meta of the grid: where it is, what can be done with it, and its cells.
import type { FilaEnOrden, Meta } from '@kpt/domain/planes'
import { formatNumero } from '@kpt/textos'
import { type DragEvent, memo, type Ref } from 'react'
import { CELDA_ELEGIDA, ROL_REJILLA } from '../../rejilla/rol.ts'
import { numeroDe } from '../actos.ts'
import { isTotal } from '../columnas.ts'
import { useFila } from '../usar-edicion.ts'
import { CeldaPlan } from './celda.tsx'
import { MenuMeta } from './menu-meta.tsx'
import { usePiezas } from './piezas.ts'

type Props = {
  readonly meta: FilaEnOrden<Meta>
  /** Its line of the grid, and its place in the plan, both from 0. */
  readonly indice: number
  readonly puesto: number
  /** What is chosen of this row, `c1,c2`; undefined when nothing is. */
  readonly elegidas: string | undefined
  /** Totals of the row, one for each total column, as text: equal text, equal drawing. */
  readonly totales: string
  readonly medir: Ref<HTMLTableRowElement>
  readonly onSoltar: (fila: string, lugar: number) => void
}

export const FilaPlan = memo(function FilaPlan({ meta, indice, puesto, elegidas, totales, medir, onSoltar }: Props) {
  const { columnas } = usePiezas()
  const vista = useFila(meta.fila)
  const [c1 = -1, c2 = -2] = elegidas?.split(',').map(Number) ?? []
  const sumas = totales.split(',')
  let n = 0
  return (
    <tr
      ref={medir}
      data-index={indice}
      aria-rowindex={indice + 2}
      onDragOver={(e) => e.preventDefault()}
      onDrop={(e) => {
        e.preventDefault()
        const fila = e.dataTransfer.getData('text/kpt-meta')
        if (fila) onSoltar(fila, puesto)
      }}
    >
      <th scope="row" className="edicion__nombre">
        <span
          className="edicion__asa"
          draggable
          aria-hidden="true"
          title="Arrastre para cambiar el orden"
          onDragStart={(e: DragEvent) => e.dataTransfer.setData('text/kpt-meta', meta.fila)}
        >
          ⠿
        </span>
        <span>
          <span className="numero">{puesto + 1}</span>
          <span className="tenue menor"> {numeroDe(meta.fila) ?? 'nueva'}</span>
        </span>
        <MenuMeta meta={meta} />
      </th>
      {columnas.map((columna, c) => (
        <td
          key={columna.celda}
          data-f={indice}
          data-c={c}
          {...(c >= c1 && c <= c2 ? CELDA_ELEGIDA : ROL_REJILLA.celda)}
          className={isTotal(columna) ? 'numero edicion__total' : undefined}
        >
          {isTotal(columna) ? (
            formatNumero(sumas[n++] ?? '0')
          ) : (
            <CeldaPlan vista={vista} columna={columna} de={`Meta ${puesto + 1}`} />
          )}
        </td>
      ))}
    </tr>
  )
})
