// One funding source of a meta: programme, and what was committed, obligated and paid, with the previous corte under each.

import { CAMPOS_DINERO } from '@kpt/domain/seguimiento'
import { formatNumero } from '@kpt/textos'
import { ROL } from '../../../ui/tabla.tsx'
import type { VistaMeta } from '../borrador/vista.ts'
import { Celda } from './celda.tsx'
import { useEdicion } from './contexto.ts'

export function FilaFuente({ vista, fuente }: { vista: VistaMeta; fuente: string }) {
  const { nombreFuente } = useEdicion()
  const programado = vista.fila.programadoFuentes[fuente]
  return (
    <tr {...ROL.fila} className="fila-rejilla fila-rejilla--fuente">
      <td {...ROL.celda} />
      <th {...ROL.nombre} scope="row">
        {nombreFuente(fuente)}
        <span className="solo-lector">, pesos</span>
      </th>
      <td {...ROL.celda} className="numero">
        {programado === undefined ? <span className="tenue">Sin programar</span> : `$ ${formatNumero(programado, 0)}`}
      </td>
      <td {...ROL.celda} />
      {CAMPOS_DINERO.map((campo) => (
        <td key={campo} {...ROL.celda}>
          <Celda vista={vista} campo={campo} fuente={fuente} />
        </td>
      ))}
      <td {...ROL.celda} />
    </tr>
  )
}
