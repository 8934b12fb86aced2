// The money on the row of a meta: its fields when it has a single source, otherwise the sums of its sources.
import { CAMPOS_DINERO } from '@kpt/domain/seguimiento'
import { formatNumero } from '@kpt/textos'
import { ROL_REJILLA as ROL } from '../../rejilla/rol.ts'
import type { VistaMeta } from '../borrador/vista.ts'
import { CajaCelda } from './caja-celda.tsx'
import { Celda } from './celda.tsx'
import { hayDinero, totalesAnteriores, totalesDinero, totalProgramado } from './dinero.ts'

export function Programado({ vista }: { vista: VistaMeta }) {
  const { programado, programadoFuentes } = vista.fila
  return (
    <td {...ROL.celda} className="numero">
      {programado === null ? <span className="tenue">En blanco</span> : formatNumero(programado)}
      {Object.keys(programadoFuentes).length > 0 ? (
        <p className="celda-reporte__pie">$ {formatNumero(totalProgramado(vista), 0)}</p>
      ) : null}
    </td>
  )
}

type Props = {
  readonly vista: VistaMeta
  readonly unica: string | undefined
  readonly elegida: (columna: number) => boolean
}

export function CeldasDinero({ vista, unica, elegida }: Props) {
  if (unica !== undefined)
    return CAMPOS_DINERO.map((campo, i) => (
      <CajaCelda key={campo} columna={campo} elegida={elegida(i + 1)}>
        <Celda vista={vista} campo={campo} fuente={unica} />
      </CajaCelda>
    ))
  const ahora = totalesDinero(vista)
  const antes = totalesAnteriores(vista)
  return CAMPOS_DINERO.map((campo, i) => (
    <CajaCelda
      key={campo}
      columna={campo}
      elegida={elegida(i + 1)}
      className={hayDinero(vista, campo) ? 'numero' : 'numero tenue'}
    >
      {formatNumero(ahora[campo], 0)}
      {antes ? <p className="celda-reporte__pie">Antes {formatNumero(antes[campo], 0)}</p> : null}
    </CajaCelda>
  ))
}
