// Sums of the metas of the grid: they follow what is typed, and with filters both the sums in sight and those of the plan are told.
import { type FilaEnOrden, type Meta, totalesPlan } from '@kpt/domain/planes'
import { formatNumero } from '@kpt/textos'
import { useMemo } from 'react'
import type { Columna } from '../columnas.ts'
import { usePlan } from '../usar-edicion.ts'
import type { VistaPlan } from '../vistas.ts'

type Props = {
  readonly columnas: readonly Columna[]
  readonly metas: readonly FilaEnOrden<Meta>[]
  readonly filtrada: boolean
}

export function Totales({ columnas, metas, filtrada }: Props) {
  const { plan, totales } = usePlan()
  const aLaVista = useMemo(
    () => (filtrada ? totalesPlan({ ...plan, metas: metas.map((m) => m.de) }) : null),
    [plan, metas, filtrada],
  )
  return (
    <tfoot>
      {aLaVista ? <Renglon nombre="Las que se ven" sumas={aLaVista} columnas={columnas} marca="vista" /> : null}
      <Renglon nombre={filtrada ? 'Todo el plan' : 'Totales'} sumas={totales} columnas={columnas} marca="total" />
    </tfoot>
  )
}

type Sumas = ReturnType<typeof totalesPlan>
type PropsRenglon = {
  readonly nombre: string
  readonly sumas: Sumas
  readonly columnas: readonly Columna[]
  readonly marca: 'total' | 'vista'
}

function Renglon({ nombre, sumas, columnas, marca }: PropsRenglon) {
  return (
    <tr className={marca === 'vista' ? 'edicion__vista' : undefined}>
      <th scope="row" className="edicion__nombre">
        {nombre}
      </th>
      {columnas.map((columna) => (
        <td key={columna.celda} className="numero" {...{ [`data-${marca}`]: columna.celda }}>
          {columna.tipo === 'dinero' ? formatNumero(sumaDe(sumas, columna)) : null}
        </td>
      ))}
    </tr>
  )
}

function sumaDe(sumas: Sumas, { celda, total }: Columna): string {
  if (total === '') return sumas.total
  if (total !== undefined) return sumas.porVigencia[total] ?? '0'
  const [, vigencia = '', fuente = ''] = celda.split('/')
  return sumas.porVigenciaFuente[vigencia]?.[fuente] ?? '0'
}

/** Money of a meta in a vigencia; of all of them when it is blank. */
export function totalDe({ totales }: VistaPlan, fila: string, vigencia: string): string {
  const suya = totales.porMeta.get(fila)
  return (vigencia === '' ? suya?.total : suya?.porVigencia[vigencia]) ?? '0'
}
