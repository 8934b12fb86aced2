// One funding source of a meta: programme, and what was committed, obligated and paid, with the previous corte under each.
import { CAMPOS_DINERO } from '@kpt/domain/seguimiento'
import { formatNumero } from '@kpt/textos'
import { ROL_REJILLA as ROL } from '../../rejilla/rol.ts'
import type { VistaMeta } from '../borrador/vista.ts'
import { estaElegida } from './bloque/seleccion.ts'
import { CajaCelda } from './caja-celda.tsx'
import { Celda } from './celda.tsx'
import { useEdicion } from './contexto.ts'
import { claveRenglon } from './plano.ts'

type Props = {
  readonly vista: VistaMeta
  readonly fuente: string
  /** Its line among those of the meta, and in the whole table. */
  readonly renglon: number
  readonly fila: number
  readonly conTextos: boolean
  readonly elegidas: string | undefined
}

export function FilaFuente({ vista, fuente, renglon, fila, conTextos, elegidas }: Props) {
  const { nombreFuente } = useEdicion()
  const { meta, programadoFuentes } = vista.fila
  const programado = programadoFuentes[fuente]
  const elegida = (columna: number) => estaElegida(elegidas, renglon, columna)
  return (
    <tr
      {...ROL.fila}
      className="fila-rejilla fila-rejilla--fuente"
      aria-rowindex={fila}
      data-renglon={claveRenglon({ meta, fuente })}
    >
      <td {...ROL.celda} />
      <th {...ROL.nombre} scope="row">
        {nombreFuente(fuente)}
        <span className="solo-lector">, pesos</span>
      </th>
      <td {...ROL.celda} className="numero">
        {programado === undefined ? <span className="tenue">Sin programar</span> : `$ ${formatNumero(programado, 0)}`}
      </td>
      <CajaCelda columna="ejecutado" elegida={elegida(0)} />
      {CAMPOS_DINERO.map((campo, i) => (
        <CajaCelda key={campo} columna={campo} elegida={elegida(i + 1)}>
          <Celda vista={vista} campo={campo} fuente={fuente} />
        </CajaCelda>
      ))}
      {conTextos ? (
        <>
          <CajaCelda columna="observacion" elegida={elegida(4)} />
          <CajaCelda columna="sin_avance" elegida={elegida(5)} />
        </>
      ) : null}
      <td {...ROL.celda} />
    </tr>
  )
}
