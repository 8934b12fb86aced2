// What goes under the row of a meta: what was asked of it, its notes, its detail when it is open.

import { ROL_REJILLA as ROL } from '../../rejilla/rol.ts'
import type { VistaMeta } from '../borrador/vista.ts'
import { useEdicion } from './contexto.ts'
import { DetalleMeta } from './detalle-meta.tsx'
import { metasPedidas } from './filtrar.ts'
import { Notas } from './notas.tsx'
import { hayNotas } from './notas-de.ts'
import { Pedido } from './pedido.tsx'
import type { Fuentes } from './usar-fuentes.ts'

type Props = {
  readonly vista: VistaMeta
  readonly abierta: boolean
  readonly conTextos: boolean
  readonly fila: number
  readonly fuentes: Fuentes
}

export function Debajo({ vista, abierta, conTextos, fila, fuentes }: Props) {
  const { reporte } = useEdicion()
  const pedida = abierta || metasPedidas(reporte).has(vista.fila.meta)
  if (!abierta && !pedida && !hayNotas(vista)) return null
  return (
    <tr {...ROL.fila} className="fila-rejilla__debajo" aria-rowindex={fila}>
      <td {...ROL.celda} colSpan={conTextos ? 10 : 8}>
        {pedida ? <Pedido meta={vista.fila.meta} libre={abierta} /> : null}
        {hayNotas(vista) ? <Notas vista={vista} conTextos={conTextos} /> : null}
        {abierta ? <DetalleMeta vista={vista} fuentes={fuentes} conTextos={conTextos} /> : null}
      </td>
    </tr>
  )
}
